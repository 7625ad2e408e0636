package org.rareearth.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a kind of record keeps what people call it, read off its columns; so that no kind has to say it twice.
 *
 * @param en path of its name in English, or in the one language that it has; null for a kind whose records have but a key
 * @param zh path of its Chinese name
 * @param aliases path of its other names
 * @param beside paths of plain columns that tell it from its peers: who published it, when, where it is
 * @param neighbours fields by which it refers to others whose names tell it from its peers
 */
record NamePaths(@Nullable String en, @Nullable String zh, @Nullable String aliases, List<String> beside, List<Field> neighbours) {

  private static final List<String> NAMES = List.of("name", "title", "text", "words", "missing", "description", "value");
  private static final List<String> BESIDE = List.of("publisher", "published_on", "country", "number", "date");
  private static final int NEIGHBOURS = 2;

  static NamePaths of(RecordKind<?> kind) {
    List<String> columns = kind.columns();
    String pair = NAMES.stream().filter(name -> columns.contains(name + "_en")).findFirst().map(NamePaths::attribute).orElse(null);
    String alone = columns.contains("title") ? "title" : null;
    List<Field> neighbours = kind.fields().stream().filter(field -> field.type() == FieldType.REFERENCE && field.kinds().size() == 1)
        .filter(field -> !field.kinds().contains("sources")).limit(NEIGHBOURS).toList();
    return new NamePaths(pair == null ? alone : pair + ".en", pair == null ? null : pair + ".zh",
        columns.contains("aliases") ? "aliases" : null, BESIDE.stream().filter(columns::contains).map(NamePaths::attribute).toList(), neighbours);
  }

  /** One text with all by which the record may be looked for, in lower case. */
  String searched() {
    List<String> parts = new ArrayList<>(List.of("e.slug"));
    Stream.of(en, zh).filter(path -> path != null).forEach(path -> parts.add("coalesce(e." + path + ", '')"));
    if (aliases != null) {
      parts.add("coalesce(array_to_string(e." + aliases + ", ' '), '')");
    }
    beside.stream().filter(path -> path.equals("publisher") || path.equals("number")).forEach(path -> parts.add("coalesce(e." + path + ", '')"));
    return "lower(" + String.join(" || ' ' || ", parts) + ")";
  }

  private static String attribute(String column) {
    String[] words = column.split("_");
    StringBuilder attribute = new StringBuilder(words[0]);
    Stream.of(words).skip(1).forEach(word -> attribute.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1)));
    return attribute.toString();
  }
}
