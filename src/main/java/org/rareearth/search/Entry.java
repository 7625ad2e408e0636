package org.rareearth.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.LocalizedText;

/** One line of the index, made of a live record and of nothing else. */
record Entry(String kind, String key, LocalizedText label, Set<String> others, Set<String> called, Set<String> numbers, Set<String> names,
    Set<String> words, String about, int weight, String address) {

  private static final int ABOUT = 600;

  /** @param former keys that the record had before */
  static <E> Entry of(RecordKind<E> kind, E record, SearchColumns columns, Collection<String> former) {
    Map<String, String> cells = kind.cells(record);
    LocalizedText label = kind.label(record);
    List<String> numbered = Stream.concat(Stream.of(kind.key(record)), columns.numbers().stream()
        .map(column -> cells.getOrDefault(column, ""))).filter(number -> !number.isBlank()).toList();
    Set<String> others = new LinkedHashSet<>(split(cells.getOrDefault("aliases", "")));
    others.addAll(numbered);
    others.addAll(former);
    Set<String> names = Stream.concat(Stream.of(label.en(), label.zh()), others.stream()).filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> nameWords = new LinkedHashSet<>();
    names.forEach(name -> nameWords.addAll(Words.indexed(name)));
    names.forEach(name -> nameWords.addAll(Pinyin.of(name)));
    String about = columns.words().stream().map(column -> spelt(kind, column, cells.getOrDefault(column, "")))
        .filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    Set<String> words = new LinkedHashSet<>(nameWords);
    words.addAll(Words.indexed(about));
    return new Entry(kind.name(), kind.key(record), label, others,
        names.stream().flatMap(name -> Stream.concat(Stream.of(Words.fold(name)), Pinyin.whole(name)))
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        Stream.concat(numbered.stream().flatMap(Entry::parts), former.stream()).map(Words::bare)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        nameWords, words, about.substring(0, Math.min(ABOUT, about.length())), columns.weight(), kind.address(record));
  }

  /** A number of which parts are numbers too: "84 FR 18156 (DFARS Case 2018-D054)". */
  private static Stream<String> parts(String number) {
    return Stream.concat(Stream.of(number), Stream.of(number.split("[();]")).map(String::strip)
        .filter(part -> part.length() > 5 && part.chars().filter(Character::isDigit).count() > 2));
  }

  /** A country by its name in both languages, a list with blanks. */
  private static String spelt(RecordKind<?> kind, String column, String cell) {
    FieldType type = kind.fields().stream().filter(field -> field.column().equals(column)).map(Field::type).findFirst().orElseThrow();
    if (type == FieldType.COUNTRY && !cell.isEmpty()) {
      Locale country = Locale.of("", cell);
      return country.getDisplayCountry(Locale.ENGLISH) + " · " + country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE);
    }
    return cell.replace(';', ' ').replace('_', ' ');
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? new ArrayList<>() : Stream.of(cell.split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /** Words of letters, which can be misspelt; numbers cannot be guessed. */
  Stream<String> vocabulary() {
    return words.stream().filter(word -> word.length() >= 4 && word.length() <= 30)
        .filter(word -> word.chars().allMatch(sign -> sign >= 'a' && sign <= 'z'));
  }
}
