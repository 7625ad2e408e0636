package org.rareearth.editorial;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;

/** A record as it would be, while a rule looks at it. */
public interface Candidate {

  String kind();

  String key();

  /** By column, canonical as in a data file; empty where there is nothing or nothing that could be read. */
  Map<String, String> cells();

  /** The record from which the author started; null when it is new. */
  @Nullable Map<String, String> base();

  /** Another record as it would be after the same proposal, or as it is; null when there is none. */
  @Nullable Map<String, String> other(String kind, String key);

  default String cell(String column) {
    return cells().getOrDefault(column, "");
  }

  /** The number in the cell; NaN where there is none. For comparing, not for keeping. */
  default double number(String column) {
    String cell = cell(column);
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /** The date in the cell; null where there is none. */
  default @Nullable PartialDate date(String column) {
    String cell = cell(column);
    return cell.isEmpty() ? null : new PartialDate(cell);
  }

  default boolean isNew() {
    return base() == null;
  }

  /** Whether the cell is not what the author started from. */
  default boolean changes(String column) {
    Map<String, String> base = base();
    return base == null || !base.getOrDefault(column, "").equals(cell(column));
  }

  /** Whether any of the cells is not what the author started from. */
  default boolean changesAny(String... columns) {
    for (String column : columns) {
      if (changes(column)) {
        return true;
      }
    }
    return false;
  }
}
