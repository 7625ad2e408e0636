package org.rareearth.editorial;

import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  default boolean isNew() {
    return base() == null;
  }

  /** Whether the cell is not what the author started from. */
  default boolean changes(String column) {
    Map<String, String> base = base();
    return base == null || !base.getOrDefault(column, "").equals(cell(column));
  }
}
