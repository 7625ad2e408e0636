package org.rareearth.kernel;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits at the head of a text. The comma parts thousands and the dot decimals, as in both languages of this site; what a
 * reader elsewhere would take for another number (1,2 or 1.200.000 or 1,00,000) is refused, never guessed.
 *
 * @param rest what follows the digits
 */
record TypedNumber(BigDecimal value, String rest) {

  static final int INTEGER_DIGITS = 15;
  static final int DECIMALS = 6;

  private static final Pattern RUN = Pattern.compile("\\d(?:[\\d.,' ]*\\d)?");
  private static final Pattern PLAIN = Pattern.compile("(?:0|[1-9]\\d*)(?:\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([,' ])\\d{3}(?:\\1\\d{3})*(?:\\.\\d+)?");
  private static final Pattern EUROPEAN = Pattern.compile("[\\d' ]+,\\d{1,2}|0,\\d+|\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}");
  private static final Pattern POWER = Pattern.compile("[\\d.,]+ ?(?:e[+-]?\\d.*|[x×*] ?10\\b.*|.*\\^.*)", Pattern.CASE_INSENSITIVE);

  static TypedNumber leading(String text) {
    if (POWER.matcher(text).matches()) {
      throw new Unreadable("reading.number.power", TypedText.shown(text));
    }
    Matcher run = RUN.matcher(text);
    if (!run.lookingAt()) {
      throw new Unreadable("reading.number.none", TypedText.shown(text));
    }
    return new TypedNumber(value(run.group()), text.substring(run.end()));
  }

  private static BigDecimal value(String digits) {
    if (EUROPEAN.matcher(digits).matches()) {
      throw new Unreadable("reading.number.comma", TypedText.shown(digits));
    }
    if (!PLAIN.matcher(digits).matches() && !GROUPED.matcher(digits).matches()) {
      throw new Unreadable("reading.number.groups", TypedText.shown(digits));
    }
    return checked(new BigDecimal(digits.replaceAll("[,' ]", "")), digits);
  }

  /** Refuses numbers that no programme and no deposit has: a slip of the keyboard, or an identifier. */
  static BigDecimal checked(BigDecimal value, String typed) {
    if (value.precision() - value.scale() > INTEGER_DIGITS) {
      throw new Unreadable("reading.number.large", TypedText.shown(typed), INTEGER_DIGITS);
    }
    if (value.scale() > DECIMALS) {
      throw new Unreadable("reading.number.fine", TypedText.shown(typed), DECIMALS);
    }
    return value;
  }

  /** Every digit, thousands by commas: what {@link #leading} reads back to the same value. */
  static String typed(BigDecimal value) {
    String plain = value.toPlainString();
    int dot = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    return plain.substring(0, dot).replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",") + plain.substring(dot);
  }
}
