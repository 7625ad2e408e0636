package org.rareearth.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody typed, taken apart.
 *
 * @param folded all of it, as names are compared
 * @param terms each of which has to be found, by any of its spellings
 */
record Query(String folded, List<List<String>> terms) {

  private static final int MOST = 8;
  private static final Set<String> GLUE = Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

  static Query of(String typed) {
    String folded = Words.fold(typed).strip().replaceAll("\\s+", " ");
    Set<String> words = new LinkedHashSet<>();
    for (String run : Words.runs(folded)) {
      words.addAll(Words.isHan(run) ? Words.pairs(run) : List.of(run));
    }
    Set<String> telling = words.stream().filter(word -> !GLUE.contains(word)).collect(Collectors.toCollection(LinkedHashSet::new));
    return new Query(folded, (telling.isEmpty() ? words : telling).stream().limit(MOST).map(List::of).toList());
  }

  boolean isBlank() {
    return terms.isEmpty();
  }

  List<String> words() {
    return terms.stream().flatMap(Collection::stream).toList();
  }

  Query with(List<List<String>> spelt) {
    return new Query(folded, spelt);
  }

  /** For the database's full-text search; there are only letters and digits in it, so that nothing has to be escaped. */
  String every() {
    return "(" + joined(" & ") + ") | " + compound();
  }

  /** All words written as one: bei fang xi tu for beifangxitu, which finds the name in which they follow each other. */
  String compound() {
    return lexeme(terms.stream().map(List::getFirst).collect(Collectors.joining()));
  }

  String any() {
    return joined(" | ");
  }

  private String joined(String joint) {
    List<String> parts = new ArrayList<>();
    for (List<String> spellings : terms) {
      parts.add("(" + spellings.stream().map(Query::lexeme).collect(Collectors.joining(" | ")) + ")");
    }
    return String.join(joint, parts);
  }

  /** A word stands for all that begin with it, and a plural for its singular. */
  private static String lexeme(String word) {
    String stem = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && word.chars().allMatch(Character::isLetter)
        ? word.substring(0, word.length() - 1) : word;
    return "'" + stem + (stem.length() > 1 && !Words.isHan(stem) ? "':*" : "'");
  }
}
