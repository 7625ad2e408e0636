package org.rareearth.site.evidence;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.rareearth.kernel.Condition;
import org.rareearth.kernel.Operator;
import org.rareearth.kernel.PartialDate;

/**
 * The conditions of a list whose rows are all in memory; they mean what {@link org.rareearth.kernel.HqlField} says in the database.
 *
 * @param fields what a row has of each field: words, text, a {@link BigDecimal} or a {@link PartialDate}; nothing where it is unknown
 */
public record RowConditions<R>(Map<String, Function<R, Collection<?>>> fields) {

  /** Whether all of them hold for the row. */
  public boolean hold(Collection<Condition> conditions, R row) {
    return conditions.stream().allMatch(condition -> holds(condition,
        Objects.requireNonNull(fields.get(condition.field()), condition.field()).apply(row)));
  }

  private static boolean holds(Condition condition, Collection<?> values) {
    if (values.isEmpty()) {
      return condition.operator() == Operator.ISNULL && condition.asksForUnknown();
    }
    return switch (condition.operator()) {
      case ISNULL -> !condition.asksForUnknown();
      case IS -> values.stream().anyMatch(condition.values()::contains);
      case NOT -> values.stream().noneMatch(condition.values()::contains);
      case CONTAINS -> contains(values, condition.lowerCase());
      case NOTCONTAINS -> !contains(values, condition.lowerCase());
      case GT, GTE, LT, LTE -> condition.operator().holds(compared(values.iterator().next(), condition));
    };
  }

  private static boolean contains(Collection<?> values, String text) {
    return values.stream().anyMatch(value -> value.toString().toLowerCase(Locale.ROOT).contains(text));
  }

  private static int compared(Object value, Condition condition) {
    return value instanceof PartialDate date ? date.midpoint().compareTo(condition.day()) : ((BigDecimal) value).compareTo(condition.number());
  }
}
