package org.rareearth.kernel;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings what was typed into one alphabet before anything is read: full-width digits, thin spaces, four kinds of dash and
 * three of apostrophe mean the same, whichever keyboard they came from.
 */
final class TypedText {

  /** Longer than any amount or date; what is longer was pasted into the wrong field. */
  private static final int LONGEST = 100;
  private static final int SHOWN = 60;

  private static final Pattern RAISED = Pattern.compile("(?<!\\p{L})\\p{No}");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern CHINESE_NUMERAL = Pattern.compile("[一二三四五六七八九十两〇零半]");
  private static final Pattern RANGE =
      Pattern.compile("(.*?\\d.*?)\\s*(?:-|~|至|到|\\bto\\b|\\band\\b)\\s*(\\D{0,14}\\d.*)", Pattern.CASE_INSENSITIVE);

  private static final String[][] SAME = {
      {"[‐‑‒–—―−]", "-"}, {"[’‘ʼ′`´]", "'"}, {"[〜∼∽]", "~"}, {"[≒≃≅]", "≈"}, {"[≧⩾]", "≥"}, {"[≦⩽]", "≤"},
      {"(?<=\\d)。(?=\\d)", "."}, {"萬", "万"}, {"億", "亿"}, {"[圓圆]", "元"}, {"噸", "吨"}, {"[\\s\\p{Zs}]+", " "}};

  private TypedText() {}

  /** The text in plain letters, digits and signs, single-spaced; refused when empty, endless or with a sign that cannot be meant. */
  static String fold(String typed) {
    if (typed.length() > LONGEST) {
      throw new Unreadable("reading.long", LONGEST);
    }
    if (RAISED.matcher(typed).find()) {
      throw new Unreadable("reading.sign", shown(typed));
    }
    String folded = INVISIBLE.matcher(typed.replace('´', '\'')).replaceAll("");
    folded = Normalizer.normalize(folded, Normalizer.Form.NFKC);
    for (String[] same : SAME) {
      folded = folded.replaceAll(same[0], same[1]);
    }
    folded = folded.strip().replaceFirst("(?<=.)\\s*[.;,。]$", "");
    if (folded.isEmpty()) {
      throw new Unreadable("reading.empty");
    }
    if (folded.chars().anyMatch(Character::isISOControl)) {
      throw new Unreadable("reading.sign", folded.replaceAll("\\p{Cc}", "\uFFFD"));
    }
    return folded;
  }

  /** Refuses a text that holds no digit, apart for numerals in Chinese, whose writer needs another hint. */
  static String withDigits(String folded) {
    if (folded.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
      boolean chinese = CHINESE_NUMERAL.matcher(folded).find();
      throw new Unreadable(chinese ? "reading.number.chinese" : "reading.number.none", shown(folded));
    }
    return folded;
  }

  /** Matched, with the two ends as groups 1 and 2, when the text runs from one number to another. */
  static Matcher range(String folded) {
    return RANGE.matcher(folded);
  }

  /** What is said back, cut so that a refusal never returns a page of text. */
  static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
