package org.rareearth.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words before (or, in Chinese, after) a number that say how firm it is. Longer words come first, because 不超过 (up to) holds
 * 超过 (more than) and 不少于 (at least) holds 少于 (less than).
 *
 * @param rest what is left of the text when the words are taken away
 */
record TypedQualifier(@Nullable Qualifier qualifier, String rest) {

  private record Word(String spelling, Qualifier qualifier) {

    String cutFromFront(String text) {
      String rest = text.substring(Math.min(text.length(), spelling.length()));
      boolean found = text.regionMatches(true, 0, spelling, 0, spelling.length()) && !(isLatin(last(spelling)) && isLatin(first(rest)));
      return found ? rest.replaceFirst("^[.:]", "").strip() : text;
    }

    String cutFromEnd(String text) {
      int start = text.length() - spelling.length();
      boolean found = start >= 0 && text.regionMatches(true, start, spelling, 0, spelling.length())
          && !(start > 0 && isLatin(first(spelling)) && isLatin(text.charAt(start - 1)));
      return found ? text.substring(0, start).strip() : text;
    }

    private static char first(String text) {
      return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static char last(String text) {
      return text.charAt(text.length() - 1);
    }

    private static boolean isLatin(char letter) {
      return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }
  }

  private static final List<Word> BEFORE = words("""
      UP_TO|up to;as much as;as many as;no more than;not more than;maximum;a maximum of;maximum of;max;at most;≤;<=;\
      至多;最多;高达;多达;上限;不超过;不多于;不高于;最高
      APPROX|about;approximately;approx;around;circa;ca.;c.;roughly;some;estimated;~;≈;约;大约;约为;大概;估计;约合
      AT_LEAST|at least;no less than;not less than;no fewer than;a minimum of;minimum of;minimum;min;≥;>=;至少;不少于;不低于;最少;最低;起码
      MORE_THAN|more than;over;above;in excess of;exceeding;greater than;>;超过;逾;多于;高于;大于;超
      LESS_THAN|less than;fewer than;below;under;<;不足;低于;少于;不到;小于
      NEARLY|nearly;almost;close to;just under;近;接近;将近;几近
      EXACT|exactly;precisely;恰为;正好;恰好
      NOT_STATED|as stated;来源未说明""");

  private static final List<Word> AFTER = words("""
      AT_LEAST|以上;及以上;+;or more
      APPROX|左右;上下
      UP_TO|以内;以下;及以下;或以下""");

  /** Takes the words from the front, or from behind a currency that stands in front (人民币约); the rest must then be known. */
  static TypedQualifier before(String text, Predicate<String> known) {
    if (known.test(text)) {
      return new TypedQualifier(null, text);
    }
    for (Word word : BEFORE) {
      for (String rest : List.of(word.cutFromFront(text), word.cutFromEnd(text))) {
        if (known.test(rest)) {
          return new TypedQualifier(word.qualifier, rest);
        }
        if (!rest.equals(text) && BEFORE.stream().anyMatch(second -> known.test(second.cutFromFront(rest)))) {
          throw new Unreadable("reading.qualifier.two", TypedText.shown(text));
        }
      }
    }
    return new TypedQualifier(null, text);
  }

  /** Takes 以上, 左右 or + from the end. */
  static TypedQualifier after(String text) {
    for (Word word : AFTER) {
      String rest = word.cutFromEnd(text);
      if (!rest.equals(text)) {
        return new TypedQualifier(word.qualifier, rest);
      }
    }
    return new TypedQualifier(null, text);
  }

  /** The shortest spelling that reads back to the same and needs no translation where a sign exists; empty for an exact number. */
  static String typed(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "";
      case APPROX -> "≈ ";
      case AT_LEAST -> "≥ ";
      case UP_TO -> "≤ ";
      case MORE_THAN -> "> ";
      case LESS_THAN -> "< ";
      case NEARLY -> "nearly ";
      case NOT_STATED -> "as stated ";
    };
  }

  /** The one qualifier that was given; two are refused, because "about, at least" is neither. */
  static Qualifier one(String typed, @Nullable Qualifier... given) {
    Qualifier only = null;
    for (Qualifier qualifier : given) {
      if (qualifier != null && only != null && qualifier != only) {
        throw new Unreadable("reading.qualifier.two", TypedText.shown(typed));
      }
      only = qualifier == null ? only : qualifier;
    }
    return only == null ? Qualifier.EXACT : only;
  }

  private static List<Word> words(String table) {
    return table.lines().flatMap(line -> Arrays.stream(line.substring(line.indexOf('|') + 1).split(";"))
            .map(spelling -> new Word(spelling, Qualifier.valueOf(line.substring(0, line.indexOf('|'))))))
        .sorted(Comparator.comparingInt((Word word) -> word.spelling.length()).reversed()).toList();
  }
}
