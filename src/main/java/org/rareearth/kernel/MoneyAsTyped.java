package org.rareearth.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum of money as a person wrote it, read: $94.1M, up to A$1.2bn, 约6.2亿美元. One reading or none: what two people would read
 * differently is refused with what would be accepted, because a sum that is wrong by ten looks like any other.
 */
public record MoneyAsTyped(Money money, Qualifier qualifier) {

  private static final Pattern HEAD = Pattern.compile("(\\D*)(\\d.*)");
  private static final Pattern RATE = Pattern.compile("(?i).*(?:/|\\bper\\b|每).*");
  private static final int CENTS = 2;

  public static MoneyAsTyped parse(String typed) {
    String text = TypedText.withDigits(TypedText.fold(typed));
    if (TypedText.range(text).matches()) {
      throw new Unreadable("reading.money.range", TypedText.shown(text));
    }
    Matcher head = HEAD.matcher(text);
    if (!head.matches()) {
      throw new Unreadable("reading.sign", TypedText.shown(text));
    }
    Predicate<String> known = name -> name.isEmpty() || CurrencyNames.knows(name);
    TypedQualifier before = front(head.group(1).strip(), known);
    TypedQualifier after = TypedQualifier.after(head.group(2));
    TypedAmount amount = TypedAmount.leading(after.rest(), known);
    Qualifier qualifier = TypedQualifier.one(text, before.qualifier(), amount.firmness(), after.qualifier());
    return new MoneyAsTyped(new Money(positive(amount.value(), text), currency(before.rest(), amount.rest())), qualifier);
  }

  /** A text for the field that {@link #parse} reads back to the same sum. */
  public static String typed(Money money, Qualifier qualifier) {
    return TypedQualifier.typed(qualifier) + money.currency() + " " + TypedNumber.typed(money.amount());
  }

  /** The codes of all currencies that can be typed, for help beside the field. */
  public static List<String> currencies() {
    return CurrencyNames.codes();
  }

  static TypedQualifier front(String words, Predicate<String> known) {
    if (words.contains("-")) {
      throw new Unreadable("reading.number.negative", TypedText.shown(words));
    }
    TypedQualifier before = TypedQualifier.before(words, known);
    if (!known.test(before.rest())) {
      throw new Unreadable("reading.before", TypedText.shown(before.rest()));
    }
    return before;
  }

  private static String currency(String before, String after) {
    if (RATE.matcher(after).matches()) {
      throw new Unreadable("reading.money.rate", TypedText.shown(after));
    }
    if (!after.isEmpty() && !CurrencyNames.knows(after)) {
      throw new Unreadable("reading.money.unknown", TypedText.shown(after));
    }
    String code = CurrencyNames.code(List.of(before, after));
    if (code == null) {
      throw new Unreadable("reading.money.none");
    }
    return code;
  }

  private static BigDecimal positive(BigDecimal amount, String text) {
    if (amount.signum() <= 0) {
      throw new Unreadable("reading.money.zero");
    }
    if (amount.stripTrailingZeros().scale() > CENTS) {
      throw new Unreadable("reading.money.cents", TypedText.shown(text));
    }
    return amount;
  }
}
