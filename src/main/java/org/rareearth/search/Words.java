package org.rareearth.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes text apart the same way when it is indexed, searched and marked: letters by words, Chinese by signs and pairs of signs. */
public final class Words {

  private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
  private static final Pattern JOINED = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[-.&/_][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)+");
  private static final int LONGEST = 60;

  private Words() {}

  /** Lower case, without accents and full width, sign by sign, so that each keeps its place. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign < 128) {
        folded.append(Character.toLowerCase(sign));
      } else {
        String plain = Character.isSurrogate(sign) ? "" : Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
        folded.append(plain.isEmpty() ? sign : plain.charAt(0));
      }
    }
    return folded.toString();
  }

  /** Runs of letters and digits, and runs of Chinese signs, in the order of the folded text. */
  static List<String> runs(String folded) {
    return RUN.matcher(folded).results().map(MatchResult::group).map(run -> run.substring(0, Math.min(run.length(), LONGEST))).toList();
  }

  /** All by which a text can be found: its words, compounds written as one, Chinese signs and pairs of them. */
  static Set<String> indexed(String text) {
    String folded = fold(text);
    Set<String> words = new LinkedHashSet<>();
    for (String run : runs(folded)) {
      words.addAll(isHan(run) ? signs(run) : List.of(run));
    }
    JOINED.matcher(folded).results().map(MatchResult::group).map(Words::bare).filter(word -> word.length() <= LONGEST).forEach(words::add);
    return words;
  }

  private static List<String> signs(String run) {
    List<String> signs = new ArrayList<>(pairs(run));
    run.chars().mapToObj(Character::toString).forEach(signs::add);
    return signs;
  }

  /** Each two signs that stand together; a sign that stands alone is one. */
  static List<String> pairs(String run) {
    if (run.length() == 1) {
      return List.of(run);
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < run.length(); i++) {
      pairs.add(run.substring(i, i + 2));
    }
    return pairs;
  }

  static boolean isHan(String run) {
    return !run.isEmpty() && Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  /** Letters and digits alone, as numbers are compared, which people write with blanks, hyphens or nothing between their parts. */
  static String bare(String text) {
    return fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
