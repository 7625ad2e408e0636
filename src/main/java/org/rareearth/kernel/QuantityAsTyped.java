package org.rareearth.kernel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit as a person wrote it, read: 1.2万吨/年, 1,200–1,500 t REO/yr, up to 90 %. The unit is always asked for:
 * a number without one has cost this subject more errors than any typing slip.
 */
public final class QuantityAsTyped {

  private static final Pattern HEAD = Pattern.compile("(\\D*)(\\d.*)");
  private static final Pattern RANGE_WORDS = Pattern.compile("\\b(?:between|from)\\b|介于|从", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEARLY = Pattern.compile("年产[能量]?|年处理量?");
  private static final String PER_CENT = "百分之";
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  /** One end of a range, or the whole of a single number. */
  private record End(TypedQualifier before, TypedAmount amount, String unit) {

    static End of(String text) {
      Matcher head = HEAD.matcher(text);
      if (!head.matches()) {
        throw new Unreadable("reading.sign", TypedText.shown(text));
      }
      String words = head.group(1);
      String bare = YEARLY.matcher(words.replace(PER_CENT, "")).replaceFirst("").strip();
      TypedQualifier before = MoneyAsTyped.front(bare, name -> name.isEmpty() || CurrencyNames.knows(name));
      TypedAmount amount = TypedAmount.leading(head.group(2), unitsAfter(before.rest()));
      String unit = amount.rest() + (YEARLY.matcher(words).find() ? "/年" : "") + (words.contains(PER_CENT) ? "%" : "");
      return new End(before, amount, unit);
    }

    private static Predicate<String> unitsAfter(String prefix) {
      return name -> name.isEmpty() || CurrencyNames.knows(name) || UnitNames.refusal(name) != null
          || UnitNames.named(prefix + name) != null || UnitNames.bracketed(name) != null;
    }
  }

  private QuantityAsTyped() {}

  public static Quantity parse(String typed) {
    String text = TypedText.withDigits(TypedText.fold(typed)).replaceFirst("之间$", "");
    TypedQualifier after = TypedQualifier.after(text);
    Matcher range = TypedText.range(after.rest());
    if (!range.matches()) {
      End only = End.of(after.rest());
      Unit unit = unit(only.before.rest(), only.unit, only.amount.value());
      Qualifier qualifier = TypedQualifier.one(text, only.before.qualifier(), only.amount.firmness(), after.qualifier());
      return new Quantity(only.amount.value(), null, qualifier, unit);
    }
    End low = End.of(RANGE_WORDS.matcher(range.group(1)).replaceFirst(""));
    End high = End.of(range.group(2));
    if (high.before.qualifier() != null) {
      throw new Unreadable("reading.range.qualifier", TypedText.shown(text));
    }
    Qualifier qualifier = TypedQualifier.one(text, low.before.qualifier(), low.amount.firmness(), high.amount.firmness(),
        after.qualifier());
    return between(low, high, qualifier, text);
  }

  /** A text for the field that {@link #parse} reads back to the same quantity. */
  public static String typed(Quantity quantity) {
    String low = TypedNumber.typed(quantity.low());
    BigDecimal high = quantity.high();
    String unit = quantity.unit() == Unit.MILLION_USD ? "(" + quantity.unit().symbol() + ")" : quantity.unit().symbol();
    return TypedQualifier.typed(quantity.qualifier()) + low + (high == null ? "" : "–" + TypedNumber.typed(high)) + " " + unit;
  }

  /** The lower end borrows the counting word of the upper (1–1.5万吨), which is how both languages write it. */
  private static Quantity between(End low, End high, Qualifier qualifier, String text) {
    if (low.amount.scale() == null && high.amount.isInParts()) {
      throw new Unreadable("reading.number.parts", TypedText.shown(text));
    }
    BigDecimal floor = low.amount.times(Optional.ofNullable(low.amount.scale()).orElse(high.amount.scale()));
    BigDecimal ceiling = high.amount.value();
    if (floor.compareTo(ceiling) > 0) {
      throw new Unreadable("reading.range.backward", TypedNumber.typed(floor), TypedNumber.typed(ceiling));
    }
    String prefix = agreed(low.before.rest(), high.before.rest(), text);
    return new Quantity(floor, ceiling, qualifier, unit(prefix, agreed(low.unit, high.unit, text), ceiling));
  }

  private static String agreed(String one, String other, String text) {
    if (one.isEmpty() || other.isEmpty() || one.equalsIgnoreCase(other)) {
      return one.isEmpty() ? other : one;
    }
    Unit unit = UnitNames.named(one);
    if (unit == null || unit != UnitNames.named(other)) {
      throw new Unreadable("reading.range.units", TypedText.shown(text));
    }
    return one;
  }

  private static Unit unit(String prefix, String name, BigDecimal value) {
    String refusal = UnitNames.refusal(name);
    if (refusal != null) {
      throw new Unreadable(refusal, TypedText.shown(name));
    }
    Unit unit = name.isEmpty() ? null : Optional.ofNullable(UnitNames.named(prefix + name)).orElse(UnitNames.bracketed(name));
    if (unit == null && (name.isEmpty() || CurrencyNames.knows(name))) {
      return currency(CurrencyNames.code(List.of(prefix, name)));
    }
    if (unit == null) {
      List<String> near = UnitNames.near(name);
      throw near.isEmpty() ? new Unreadable("reading.unit.unknown", TypedText.shown(name))
          : new Unreadable("reading.unit.near", TypedText.shown(name), String.join(", ", near));
    }
    if (name.regionMatches(true, 0, "mt", 0, 2) && value.compareTo(THOUSAND) < 0) {
      throw new Unreadable("reading.unit.megatonne", TypedText.shown(name));
    }
    return unit;
  }

  private static Unit currency(@Nullable String code) {
    if (code == null) {
      throw new Unreadable("reading.unit.none");
    }
    return Arrays.stream(Unit.values()).filter(unit -> unit.symbol().equals(code)).findFirst()
        .orElseThrow(() -> new Unreadable("reading.unit.currency", code, moneyUnits()));
  }

  private static String moneyUnits() {
    return Unit.symbols().stream().filter(symbol -> symbol.matches("[A-Z]{3}")).collect(Collectors.joining(", "));
  }
}
