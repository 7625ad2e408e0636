package org.rareearth.editorial;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.MoneyAsTyped;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.QuantityAsTyped;
import org.rareearth.kernel.Unit;
import org.rareearth.kernel.Unreadable;

/** Reads the columns of an amount or a quantity out of the one text in which people write it, and writes that text again. */
final class GroupReader {

  private static final Pattern AS_PRINTED = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:–(\\d+(?:\\.\\d+)?))? (\\p{Alpha}[\\p{Alpha}/ ]{0,40})");

  private GroupReader() {}

  /** Whether the text is to be read as people write; a bare number with its unit or currency beside it is not. */
  static boolean isWritten(List<Field> group, String text, Map<String, String> typed) {
    if (!isBare(text)) {
      return true;
    }
    for (int i = 1; i < group.size(); i++) {
      if (!typed.getOrDefault(group.get(i).column(), "").isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** The cells of the group by column; empty, with a finding, when the text cannot be read. */
  static Map<String, String> read(List<Field> group, String text, Findings findings) {
    Map<String, String> cells = new LinkedHashMap<>();
    group.forEach(field -> cells.put(field.column(), ""));
    if (text.isEmpty()) {
      return cells;
    }
    try {
      if (group.getFirst().type() == FieldType.AMOUNT) {
        MoneyAsTyped read = MoneyAsTyped.parse(text);
        put(cells, group, FieldType.AMOUNT, read.money().amount().toPlainString());
        put(cells, group, FieldType.CURRENCY, read.money().currency());
        put(cells, group, FieldType.QUALIFIER, word(read.qualifier()));
      } else {
        Matcher asPrinted = AS_PRINTED.matcher(text);
        if (isAnyUnit(group) && asPrinted.matches() && !Unit.symbols().contains(asPrinted.group(3))) {
          put(cells, group, FieldType.LOW, asPrinted.group(1));
          put(cells, group, FieldType.HIGH, Objects.requireNonNullElse(asPrinted.group(2), ""));
          put(cells, group, FieldType.UNIT, asPrinted.group(3));
          return cells;
        }
        Quantity read = QuantityAsTyped.parse(text);
        put(cells, group, FieldType.LOW, read.low().toPlainString());
        put(cells, group, FieldType.HIGH, read.high() == null ? "" : read.high().toPlainString());
        put(cells, group, FieldType.QUALIFIER, word(read.qualifier()));
        put(cells, group, FieldType.UNIT, read.unit().symbol());
      }
    } catch (Unreadable e) {
      findings.refuse(group.getFirst().column(), e.key(), e.arguments());
    }
    return cells;
  }

  /** What one would type to get these cells; the bare number where no reader would give them back. */
  static String typed(List<Field> group, Map<String, String> cells) {
    Field lead = group.getFirst();
    String number = cells.getOrDefault(lead.column(), "");
    if (number.isEmpty()) {
      return "";
    }
    Qualifier qualifier = qualifier(cell(group, cells, FieldType.QUALIFIER));
    if (lead.type() == FieldType.AMOUNT) {
      return MoneyAsTyped.typed(Money.of(number, cell(group, cells, FieldType.CURRENCY)), qualifier);
    }
    String high = cell(group, cells, FieldType.HIGH);
    String unit = cell(group, cells, FieldType.UNIT);
    if (!Unit.symbols().contains(unit)) {
      return number + (high.isEmpty() ? "" : "–" + high) + " " + unit;
    }
    return QuantityAsTyped.typed(new Quantity(new BigDecimal(number), high.isEmpty() ? null : new BigDecimal(high),
        qualifier, Unit.of(unit)));
  }

  /** Whether the unit is kept as the source printed it, such as million shares. */
  private static boolean isAnyUnit(List<Field> group) {
    return group.stream().anyMatch(field -> field.type() == FieldType.UNIT && field.choices().isEmpty());
  }

  /** Digits, at most one point among them, and a sign before them. */
  private static boolean isBare(String text) {
    int points = 0;
    int from = text.startsWith("-") ? 1 : 0;
    for (int i = from; i < text.length(); i++) {
      char sign = text.charAt(i);
      points += sign == '.' ? 1 : 0;
      if (sign != '.' && (sign < '0' || sign > '9') || points > 1 || sign == '.' && (i == from || i == text.length() - 1)) {
        return false;
      }
    }
    return text.length() > from;
  }

  private static String cell(List<Field> group, Map<String, String> cells, FieldType type) {
    return group.stream().filter(field -> field.type() == type).findFirst().map(field -> cells.getOrDefault(field.column(), "")).orElse("");
  }

  private static void put(Map<String, String> cells, List<Field> group, FieldType type, String cell) {
    group.stream().filter(field -> field.type() == type).forEach(field -> cells.put(field.column(), cell));
  }

  private static String word(Qualifier qualifier) {
    return qualifier.name().toLowerCase(Locale.ROOT);
  }

  private static Qualifier qualifier(@Nullable String word) {
    return word == null || word.isEmpty() ? Qualifier.EXACT : Qualifier.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
