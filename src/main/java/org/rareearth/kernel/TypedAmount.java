package org.rareearth.kernel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Digits with their counting word: 94.1 million, 6.2亿, 3亿5000万. Chinese counts in ten thousands, so the words stand in one table
 * with their powers of ten, and 千万 is never read as 千 followed by a stranger.
 *
 * @param number the digits as typed, before the counting word is applied
 * @param scale what the counting word multiplies by; null when there was none
 * @param firmness said between number and unit (3亿多美元, 300+ jobs), else null
 * @param rest the unit or currency that follows
 */
record TypedAmount(BigDecimal number, @Nullable BigDecimal scale, @Nullable Qualifier firmness, String rest) {

  private record Word(String spelling, int power, boolean chinese) {

    boolean isAtHeadOf(String text) {
      return text.regionMatches(true, 0, spelling, 0, spelling.length());
    }

    boolean standsApartIn(String text) {
      return isAtHeadOf(text) && text.startsWith(" ", spelling.length());
    }
  }

  private static final List<Word> WORDS = Stream.concat(
      words(false, "k3 thousand3 m6 mm6 mn6 mln6 mio6 million6 b9 bn9 bln9 mrd9 billion9 tn12 trn12 trillion12 lakh5 crore7 crores7"),
      words(true, "百2 千3 万4 十万5 百万6 千万7 亿8 十亿9 百亿10 千亿11 万亿12"))
      .sorted(Comparator.comparingInt((Word word) -> word.spelling.length()).reversed()).toList();

  /**
   * Reads the head of the text; {@code known} says which rests are units or currencies, so that 5 MYR is not 5 million YR. A counting
   * word that stands apart counts: 1.5 m t is not 1.5 mt.
   */
  static TypedAmount leading(String text, Predicate<String> known) {
    TypedNumber number = TypedNumber.leading(text);
    String after = number.rest().strip();
    if (known.test(after) && WORDS.stream().noneMatch(word -> word.standsApartIn(after))) {
      return new TypedAmount(number.value(), null, null, after);
    }
    if (isFirmBeforeWord(after)) {
      TypedAmount bare = leading(text.substring(0, text.length() - number.rest().length()) + after.substring(1), known);
      return new TypedAmount(bare.number, bare.scale, Qualifier.MORE_THAN, bare.rest);
    }
    for (Word word : WORDS) {
      TypedAmount counted = word.isAtHeadOf(after) ? counted(number.value(), word, after, text, known) : null;
      if (counted != null) {
        return counted;
      }
    }
    return firm(number.value(), null, after);
  }

  /** 9410多万美元 says "more than" before its counting word. */
  private static boolean isFirmBeforeWord(String after) {
    return after.length() > 1 && "多余".indexOf(after.charAt(0)) >= 0 && WORDS.stream().anyMatch(word -> word.isAtHeadOf(after.substring(1)));
  }

  BigDecimal value() {
    return times(scale);
  }

  /** Of several parts (3亿5000万), so that no one counting word could be lent to the other end of a range. */
  boolean isInParts() {
    return BigDecimal.ONE.equals(scale);
  }

  /** The number counted in this word, as an upper end lends it to a lower one (1–1.5万). */
  BigDecimal times(@Nullable BigDecimal factor) {
    if (factor == null) {
      return number;
    }
    BigDecimal product = number.multiply(factor).stripTrailingZeros();
    return TypedNumber.checked(product.scale() < 0 ? product.setScale(0) : product, number.toPlainString());
  }

  private static @Nullable TypedAmount counted(BigDecimal number, Word word, String after, String text, Predicate<String> known) {
    String rest = after.substring(word.spelling.length()).replaceFirst("^\\.", "").strip();
    BigDecimal scale = BigDecimal.TEN.pow(word.power);
    if (word.chinese && rest.matches("零?\\d.*")) {
      return followed(number, scale, rest, text, known);
    }
    TypedAmount counted = firm(number, scale, rest);
    boolean ends = word.chinese ? !rest.equals("克") && !rest.startsWith("克/") && !rest.startsWith("瓦")
        : rest.isEmpty() || !Character.isLetter(after.charAt(word.spelling.length()));
    return known.test(counted.rest) || ends ? counted : null;
  }

  /** 3亿5000万: each further part counts in a smaller word. 3亿5 and 3亿5百 stay refused: some mean 3.5亿, and it says 300,000,005. */
  private static TypedAmount followed(BigDecimal number, BigDecimal scale, String rest, String text, Predicate<String> known) {
    boolean zeroSaid = rest.startsWith("零");
    TypedAmount next = leading(rest.replaceFirst("^零", ""), known);
    BigDecimal part = next.value();
    boolean whole = number.scale() <= 0 && part.scale() <= 0 && part.compareTo(scale) < 0;
    boolean near = part.compareTo(scale.movePointLeft(next.scale == null ? 1 : 4)) >= 0;
    boolean clear = zeroSaid || near && (next.scale != null || scale.compareTo(new BigDecimal(10_000)) == 0);
    if (!whole || !clear) {
      throw new Unreadable("reading.number.parts", TypedText.shown(text));
    }
    return new TypedAmount(number.multiply(scale).add(part), BigDecimal.ONE, next.firmness, next.rest);
  }

  private static TypedAmount firm(BigDecimal number, @Nullable BigDecimal scale, String rest) {
    if (rest.isEmpty() || "+多余".indexOf(rest.charAt(0)) < 0) {
      return new TypedAmount(number, scale, null, rest);
    }
    return new TypedAmount(number, scale, rest.charAt(0) == '+' ? Qualifier.AT_LEAST : Qualifier.MORE_THAN, rest.substring(1).strip());
  }

  private static Stream<Word> words(boolean chinese, String table) {
    return Stream.of(table.split(" ")).map(entry -> entry.split("(?<=\\D)(?=\\d)"))
        .map(entry -> new Word(entry[0], Integer.parseInt(entry[1]), chinese));
  }
}
