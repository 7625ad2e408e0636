package org.rareearth.opendata;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list, defined once for all formats. Its head in both languages is the message {@code column.<key>}.
 *
 * @param key name of the column in files; where all its numbers have one unit, that unit is in the name
 * @param unit of the numbers; null where there is none or another column names it
 * @param value the cell of a row
 */
public record Column<R>(String key, ColumnType type, @Nullable String unit, Function<R, @Nullable Object> value) {

  public static <R> Column<R> text(String key, Function<R, @Nullable Object> value) {
    return new Column<>(key, ColumnType.TEXT, null, value);
  }

  public static <R> Column<R> number(String key, @Nullable String unit, Function<R, @Nullable Object> value) {
    return new Column<>(key, ColumnType.NUMBER, unit, value);
  }

  public static <R> Column<R> date(String key, Function<R, @Nullable Object> value) {
    return new Column<>(key, ColumnType.DATE, null, value);
  }

  public static <R> Column<R> flag(String key, Function<R, @Nullable Object> value) {
    return new Column<>(key, ColumnType.FLAG, null, value);
  }

  public static <R> Column<R> list(String key, Function<R, @Nullable Object> value) {
    return new Column<>(key, ColumnType.LIST, null, value);
  }

  public static <R> Column<R> page(Function<R, @Nullable Object> path) {
    return new Column<>("url", ColumnType.PAGE, null, path);
  }

  /** The message that heads it. */
  public String head() {
    return "column." + key;
  }

  /** The cell as one of few types: null, text, a decimal, a truth, a date, a list of texts. Words of closed lists are those of addresses. */
  @Nullable Object cell(R row) {
    Object cell = value.apply(row);
    return switch (cell) {
      case null -> null;
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
      case Long number -> BigDecimal.valueOf(number);
      case Integer number -> BigDecimal.valueOf(number);
      case Collection<?> several -> several.stream().map(String::valueOf).toList();
      default -> cell;
    };
  }
}
