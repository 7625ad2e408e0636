package org.rareearth.site.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Change;

/**
 * Why a change cannot be undone as a whole.
 *
 * @param change that was to be undone
 * @param fields what was changed later, in words; empty when the record itself is gone
 * @param later the change that did it
 * @param waiting whether it is not a later change that stands in the way but a proposal that waits
 */
public record ClashPage(long change, String kind, String kindLabel, String key, List<String> fields, @Nullable Change later,
    boolean waiting) {

  /** Where the record's history is read. */
  public String history() {
    return RecordAddress.of(kind, key);
  }
}
