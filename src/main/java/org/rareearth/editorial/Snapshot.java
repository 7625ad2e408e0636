package org.rareearth.editorial;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/**
 * A record as it was at one time.
 *
 * @param cells canonical, by column; empty when there was no such record
 * @param address where it was shown; null when there was no such record
 * @param label what it was called
 */
public record Snapshot(Map<String, String> cells, @Nullable String address, @Nullable LocalizedText label) {

  static final Snapshot NONE = new Snapshot(Map.of(), null, null);

  public boolean isThere() {
    return !cells.isEmpty();
  }
}
