package org.rareearth.editorial;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes keys out of words, so that nobody has to think of one while adding a record. */
final class KeyWords {

  private static final int LONGEST = 80;

  private KeyWords() {}

  /** The words as a slug; those in other scripts give nothing to it, and when none is left, the name stands in. */
  static String of(List<String> words, String name) {
    String joined = words.stream().map(KeyWords::slug).filter(word -> !word.isEmpty()).collect(Collectors.joining("-"));
    return joined.isEmpty() ? slug(name) : joined;
  }

  /** The key, or with the first number that is free; numbered keys have one from the start. */
  static String free(String key, boolean numbered, Predicate<String> taken) {
    String whole = cut(key, LONGEST);
    if (!numbered && !taken.test(whole)) {
      return whole;
    }
    for (int number = numbered ? 1 : 2; ; number++) {
      String ending = "-" + number;
      String candidate = cut(key, LONGEST - ending.length()) + ending;
      if (!taken.test(candidate)) {
        return candidate;
      }
    }
  }

  private static String slug(String word) {
    return trimmed(Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9_]+", "-").replaceAll("[-_]{2,}", "-"));
  }

  private static String cut(String key, int length) {
    return key.length() <= length ? key : trimmed(key.substring(0, length));
  }

  private static String trimmed(String key) {
    return key.replaceAll("^[-_]+|[-_]+$", "");
  }
}
