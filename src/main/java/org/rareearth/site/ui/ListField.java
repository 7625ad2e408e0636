package org.rareearth.site.ui;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.FieldKind;

/**
 * A field of a list on which operators can be used.
 *
 * @param key as it stands in addresses before the two underscores; its name is the message {@code condition.field.<key>}
 * @param words prefix of the message keys that name its words; null where they are shown as they are
 * @param accepts the words that could be meant
 * @param accepted the same for the message that refuses others
 */
public record ListField(String key, FieldKind kind, @Nullable String words, Predicate<String> accepts, List<String> accepted) {

  public static ListField of(String key, FieldKind kind) {
    return new ListField(key, kind, null, typed -> true, List.of());
  }

  /** A field with words of a closed list. */
  public static ListField words(String key, @Nullable String words, List<String> accepted) {
    return new ListField(key, FieldKind.WORD, words, accepted::contains, accepted);
  }
}
