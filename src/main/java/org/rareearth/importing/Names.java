package org.rareearth.importing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.RecordKind;

/**
 * Finds a record by what people call it: case, punctuation and the words for a company's legal form do not tell two apart, anything else
 * does. A name that is only near is no match; the checks show those as likely duplicates.
 */
final class Names {

  private static final Pattern LEGAL_FORM = Pattern.compile(
      "\\b(?:incorporated|inc|llc|l l c|ltd|limited|corp|corporation|company|co|lp|llp|plc|gmbh|ag|sa|pty|the)\\b");

  private final Map<String, String> keys = new HashMap<>();

  /** All names of a kind, with the cells that hold them. */
  static <E> Names of(RecordKind<E> kind, String... columns) {
    Names names = new Names();
    String key = kind.columns().getFirst();
    try (Stream<E> all = kind.all()) {
      all.map(kind::cells).forEach(cells -> {
        for (String column : columns) {
          for (String name : cells.getOrDefault(column, "").split(";")) {
            names.add(name, cells.getOrDefault(key, ""));
          }
        }
      });
    }
    return names;
  }

  void add(String name, String key) {
    String normal = normal(name);
    if (!normal.isEmpty()) {
      keys.putIfAbsent(normal, key);
    }
  }

  @Nullable String find(String name) {
    return keys.get(normal(name));
  }

  boolean isKey(String key) {
    return keys.containsValue(key);
  }

  private static String normal(String name) {
    String words = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    String bare = LEGAL_FORM.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
    return bare.isEmpty() ? words : bare;
  }

  /** A key out of a name. */
  static String slug(String name) {
    String slug = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
    return slug.length() <= 60 ? slug : slug.substring(0, 60).replaceAll("-+$", "");
  }
}
