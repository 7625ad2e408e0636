package org.rareearth.editorial;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was after a change.
 *
 * @param number counts from 1, the version that it began with
 * @param change that made it so
 * @param action null for the version that the first load brought
 * @param key before the change
 * @param target the key that it got, or of the record that took its place
 * @param after nothing is there after it was withdrawn or merged
 * @param before the cells of the version before; empty for the first
 */
public record Version(int number, Change change, @Nullable Action action, String key, @Nullable String target, Snapshot after,
    Map<String, String> before) {

  /** Empty after it was withdrawn or merged. */
  public Map<String, String> cells() {
    return after.cells();
  }
}
