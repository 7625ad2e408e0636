package org.rareearth.editorial;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the proposal behind a change said of a record.
 *
 * @param before the cells that its author started from; empty for a new record
 * @param after the cells as they were to be; empty where the record was to go
 */
public record Written(long change, RecordKey record, Map<String, String> before, Map<String, String> after) {

  /** As the database has it. */
  Written(long change, String kind, String key, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
    this(change, new RecordKey(kind, key), before == null ? Map.of() : before, after == null ? Map.of() : after);
  }
}
