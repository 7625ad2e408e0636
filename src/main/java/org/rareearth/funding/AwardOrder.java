package org.rareearth.funding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The order of a list of awards; what is unknown comes last both ways.
 *
 * @param descending for amounts, the largest first
 */
public record AwardOrder(Column column, boolean descending) {

  public static final AwardOrder LATEST_FIRST = new AwardOrder(Column.DATE, true);

  /** What can be ordered by. */
  public enum Column {
    DATE("partial_day(s.date)"), AMOUNT("s.amount.amount"), RECIPIENT("lower(r.name.en)"), PROGRAM("lower(p.name.en)"),
    FUNDER("lower(o.name.en)"), INSTRUMENT("a.instrument"), RUNG(Column.LADDER), TITLE("lower(a.title.en)");

    private static final String LADDER = "case cast(s.rung as String) when 'ANNOUNCED' then 1 when 'LETTER_OF_INTENT' then 2 "
        + "when 'CONDITIONAL' then 3 when 'OBLIGATED' then 4 when 'DISBURSED' then 5 else 6 end";

    private final String expression;

    Column(String expression) {
      this.expression = expression;
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What {@code sort=} accepts. */
  public static List<String> accepted() {
    return Arrays.stream(Column.values()).map(Column::key).flatMap(key -> Stream.of(key, "-" + key)).toList();
  }

  /** As in an address: {@code amount} or {@code -amount}. */
  public String key() {
    return (descending ? "-" : "") + column.key();
  }

  /** Amounts are ordered within their currency, because no rate was agreed, and prices per kilogram after sums. */
  String hql() {
    String groups = column == Column.AMOUNT
        ? "case when s.amount.currency is null then 2 when s.amount.currency = 'USD' then 0 else 1 end,"
            + " s.amount.currency, s.amountUnit desc, "
        : "";
    return groups + column.expression + (descending ? " desc" : "") + " nulls last, partial_day(s.date) desc nulls last, a.id";
  }
}
