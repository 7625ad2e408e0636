package org.rareearth.site.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.ChangedRecord;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.Facet;

/**
 * The list of changes.
 *
 * @param facets kind and author, each a drop-down
 * @param active what narrows the list
 * @param since as typed; empty for all
 * @param until as typed; empty for all
 * @param older number of the change before which the next page begins; null on the last
 * @param latest whether this is the first page
 * @param unknown keys of the address that the list does not have
 */
public record HistoryPage(List<Line> lines, List<Facet> facets, List<Facet> active, String since, String until,
    @Nullable Long older, boolean latest, List<String> unknown) {

  /**
   * One change.
   *
   * @param more how many records it touched beyond those named
   */
  public record Line(Change change, List<What> records, long count, long more) {}

  /**
   * A record that a change touched.
   *
   * @param label what it is called now; null when it is no longer public
   */
  public record What(ChangedRecord record, String kindLabel, @Nullable LocalizedText label) {

    /** Where its history is read. */
    public String history() {
      return RecordAddress.of(record.kind(), record.keyAfter());
    }
  }
}
