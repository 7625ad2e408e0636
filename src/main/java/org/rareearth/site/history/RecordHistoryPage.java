package org.rareearth.site.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Version;
import org.rareearth.kernel.LocalizedText;

/**
 * The versions of one record.
 *
 * @param label what it is called, or was last
 * @param address its page; null when it is no longer public
 * @param older number of the change before which the next of them are; null on the last page
 * @param latest whether this is the first page
 */
public record RecordHistoryPage(String kind, String kindLabel, String key, @Nullable LocalizedText label, @Nullable String address, int count,
    List<Line> lines, @Nullable Long older, boolean latest) {

  /** Its own address. */
  public String history() {
    return RecordAddress.of(kind, key);
  }

  /** Another record of this kind, such as the one that took its place. */
  public String history(String other) {
    return RecordAddress.of(kind, other);
  }

  /**
   * One version.
   *
   * @param source key of the source that it names; null for none
   * @param proposal number of the proposal that made it, for those who may read it
   * @param asOf the record's page as it was then; null when it was gone
   * @param restorable whether it can be brought back: it is not the present one, and the record was there
   */
  public record Line(Version version, List<FieldChange> fields, @Nullable String source, @Nullable Long proposal, @Nullable String asOf,
      boolean restorable) {}
}
