package org.rareearth.editorial;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author does to one record.
 *
 * @param kind name of the kind of record
 * @param key of the record; for a new one null until it is typed or suggested
 * @param target the key that it gets, or of the record that it is merged into; null for other actions
 * @param base the live cells that the author started from; null for a new record
 * @param typed what each control holds, as typed; a reference {@code @2} names the third record of the same proposal
 * @param passed why a warning does not apply, by {@link Finding#code()}
 */
public record DraftRecord(Action action, String kind, @Nullable String key, @Nullable String target,
    @Nullable Map<String, String> base, Map<String, String> typed, Map<String, String> passed) {

  /** A new record with what is known of it already. */
  public static DraftRecord blank(String kind, Map<String, String> typed) {
    return new DraftRecord(Action.CREATE, kind, null, null, null, typed, Map.of());
  }
}
