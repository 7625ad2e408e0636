package org.rareearth.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one field of a list. For a row in which the field is unknown it does not hold, whatever is asked, save that it be
 * unknown: so the rows for which it holds, those for which its opposite holds and those without the field are all rows.
 *
 * @param values one, or several alternatives for {@link Operator#IS} and {@link Operator#NOT}
 * @param unit the currency within which a sum is compared; null for all else
 */
public record Condition(String field, FieldKind kind, Operator operator, List<String> values, @Nullable String unit) {

  private static final String JOINT = "__";

  public Condition {
    values = List.copyOf(values);
  }

  /** One of these words. */
  public static Condition is(String field, Collection<String> words) {
    return new Condition(field, FieldKind.WORD, Operator.IS, List.copyOf(words), null);
  }

  /**
   * Reads a key with its values; refuses operators that such a field does not take and values that cannot be compared with it, and says
   * what it takes.
   */
  public static Condition read(String key, String field, FieldKind kind, List<String> typed) {
    Optional<Operator> operator = Operator.of(key.substring(field.length() + JOINT.length()));
    if (operator.isEmpty() || !kind.operators().contains(operator.get())) {
      throw new BadInput(key, String.join(", ", typed), kind.operators().stream().map(one -> key(field, one)).toList());
    }
    Operator asked = operator.get();
    if (typed.size() > 1 && asked != Operator.NOT) {
      throw new BadInput(key, String.join(", ", typed), List.of(key + "=" + typed.getFirst()));
    }
    for (String value : typed) {
      if (!kind.accepts(asked, value)) {
        throw new BadInput(key, value, kind.accepted(asked));
      }
    }
    return new Condition(field, kind, asked, typed, null);
  }

  /** The name of the field in a key with an operator; null for a key without one. */
  public static @Nullable String fieldOf(String key) {
    int joint = key.lastIndexOf(JOINT);
    return joint <= 0 ? null : key.substring(0, joint);
  }

  /** The key in an address: {@code amount__gte}. */
  public String key() {
    return key(field, operator);
  }

  public static String key(String field, Operator operator) {
    return operator == Operator.IS ? field : field + JOINT + operator.key();
  }

  public boolean isComparison() {
    return switch (operator) {
      case GT, GTE, LT, LTE -> true;
      case IS, NOT, CONTAINS, NOTCONTAINS, ISNULL -> false;
    };
  }

  /** The same within one currency. */
  public Condition in(String currency) {
    return new Condition(field, kind, operator, values, currency);
  }

  public String value() {
    return values.getFirst();
  }

  /** Of {@link Operator#ISNULL}: whether the field is to be unknown. */
  public boolean asksForUnknown() {
    return value().equals("1");
  }

  public String lowerCase() {
    return value().toLowerCase(Locale.ROOT);
  }

  public BigDecimal number() {
    return new BigDecimal(value());
  }

  /** The day to compare with: what is later than a year lies after its last day, what is not lies before its first. */
  public LocalDate day() {
    PartialDate date = new PartialDate(value());
    return operator == Operator.GT || operator == Operator.LTE ? date.latest() : date.earliest();
  }
}
