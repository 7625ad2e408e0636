package org.rareearth.editorial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Slug;
import org.rareearth.kernel.Unit;

/** One row of a data file; every reader names file, line and column when a cell cannot be taken. */
public class DataRow {

  private final String file;
  private final long line;
  private final Map<String, String> cells;

  /**
   * @param file the file's name, or the kind's for a row of no file
   * @param line where the row starts in it
   * @param cells by column
   */
  public DataRow(String file, long line, Map<String, String> cells) {
    this.file = file;
    this.line = line;
    this.cells = cells;
  }

  public String text(String column) {
    String cell = optional(column);
    if (cell == null) {
      throw error(column, "is empty, and must not be");
    }
    return cell;
  }

  public @Nullable String optional(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw error(column, "is missing from the header");
    }
    return cell.isEmpty() ? null : cell;
  }

  public String slug(String column) {
    return read(column, text(column), Slug::require);
  }

  public LocalizedText localized(String column) {
    return new LocalizedText(text(column + "_en"), optional(column + "_zh"));
  }

  /** Both languages or none; Chinese alone is refused, because it would be lost. */
  public @Nullable LocalizedText optionalLocalized(String column) {
    if (optional(column + "_zh") != null) {
      text(column + "_en");
    }
    return LocalizedText.ofNullable(optional(column + "_en"), optional(column + "_zh"));
  }

  public @Nullable PartialDate date(String column) {
    String cell = optional(column);
    return cell == null ? null : read(column, cell, PartialDate::parse);
  }

  public @Nullable BigDecimal decimal(String column) {
    String cell = optional(column);
    return cell == null ? null : read(column, cell, typed -> {
      try {
        return new BigDecimal(typed);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("'" + typed + "' is not a number; accepted: digits with a point for decimals");
      }
    });
  }

  public LocalDate day(String column) {
    return read(column, text(column), typed -> {
      try {
        return LocalDate.parse(typed);
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("'" + typed + "' is not a day; accepted: 2026-11-07");
      }
    });
  }

  public PartialDate requiredDate(String column) {
    return read(column, text(column), PartialDate::parse);
  }

  public int integer(String column) {
    return read(column, text(column), typed -> {
      try {
        return Integer.parseInt(typed);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("'" + typed + "' is not a whole number");
      }
    });
  }

  public boolean flag(String column) {
    return switch (text(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw error(column, "'" + text(column) + "' is not an answer; accepted: yes, no");
    };
  }

  public <E extends Enum<E>> E one(Class<E> words, String column) {
    return word(words, column, text(column));
  }

  public <E extends Enum<E>> @Nullable E oneOrNull(Class<E> words, String column) {
    String cell = optional(column);
    return cell == null ? null : word(words, column, cell);
  }

  public List<String> list(String column) {
    String cell = optional(column);
    return cell == null ? List.of() : Arrays.stream(cell.split(";")).map(String::strip).toList();
  }

  /** The columns value_low, value_high, qualifier and unit; null when there is no value. */
  public @Nullable Quantity quantity() {
    return quantity("value_low", "value_high", "unit");
  }

  public @Nullable Quantity quantity(String low, String high, String unit) {
    BigDecimal value = decimal(low);
    if (value == null) {
      refuseAlone(low, high, unit, "qualifier");
      return null;
    }
    Qualifier qualifier = cells.containsKey("qualifier") ? oneOrNull(Qualifier.class, "qualifier") : null;
    Unit read = read(unit, text(unit), Unit::of);
    return read(low, value, typed -> new Quantity(typed, decimal(high), qualifier == null ? Qualifier.EXACT : qualifier, read));
  }

  /** An amount with its currency; null when there is no amount. */
  public @Nullable Money money(String amount, String currency) {
    BigDecimal value = decimal(amount);
    if (value == null) {
      refuseAlone(amount, currency);
    }
    return value == null ? null : read(amount, value, typed -> new Money(typed, text(currency)));
  }

  /** What the cell names, found by the function; an unknown name is an error at this cell. */
  public <T> T reference(String column, Function<String, @Nullable T> find) {
    T found = find.apply(text(column));
    if (found == null) {
      throw error(column, "'" + text(column) + "' names nothing that was loaded");
    }
    return found;
  }

  public <T> @Nullable T optionalReference(String column, Function<String, @Nullable T> find) {
    return optional(column) == null ? null : reference(column, find);
  }

  /** What the parts of the cell name; an empty cell names nothing. */
  public <T> List<T> references(String column, Function<String, @Nullable T> find) {
    return list(column).stream().map(part -> {
      T found = find.apply(part);
      if (found == null) {
        throw error(column, "'" + part + "' names nothing that was loaded");
      }
      return found;
    }).toList();
  }

  public DataError error(String column, String reason) {
    return new DataError(file, line, column, reason);
  }

  /** Refuses a unit, a currency or an upper end of nothing: it would be lost. */
  private void refuseAlone(String value, String... beside) {
    for (String column : beside) {
      if (!cells.getOrDefault(column, "").isEmpty()) {
        throw error(value, "is empty, though " + column + " is not");
      }
    }
  }

  private <E extends Enum<E>> E word(Class<E> words, String column, String cell) {
    return read(column, cell, typed -> Arrays.stream(words.getEnumConstants())
        .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(typed))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + typed + "' is not in the list; accepted: "
            + Arrays.stream(words.getEnumConstants()).map(word -> word.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")))));
  }

  private <V, T> T read(String column, V cell, Function<V, T> reader) {
    try {
      return reader.apply(cell);
    } catch (IllegalArgumentException e) {
      throw error(column, String.valueOf(e.getMessage()));
    }
  }
}
