package org.rareearth.editorial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Slugged;
import org.rareearth.kernel.Unit;

/** The cells of one row on their way out, in column order. */
public class CsvRow {

  private final List<String> cells = new ArrayList<>();

  /** Adds a cell; nothing is an empty cell, an enum its lower-case name, a list its parts joined by semicolons. */
  public CsvRow add(@Nullable Object value) {
    cells.add(switch (value) {
      case null -> "";
      case Unit unit -> unit.symbol();
      case Slugged record -> record.slug();
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
      case Boolean yes -> yes ? "yes" : "no";
      case BigDecimal number -> number.toPlainString();
      case Collection<?> parts -> String.join(";", parts.stream()
          .map(part -> part instanceof Slugged record ? record.slug() : part.toString()).toList());
      default -> value.toString();
    });
    return this;
  }

  public CsvRow text(@Nullable LocalizedText text) {
    return add(text == null ? null : text.en()).add(text == null ? null : text.zh());
  }

  /** Adds low, high, qualifier and unit. */
  public CsvRow quantity(@Nullable Quantity quantity) {
    return quantity == null
        ? add(null).add(null).add(null).add(null)
        : add(quantity.low()).add(quantity.high()).add(quantity.qualifier()).add(quantity.unit());
  }

  public CsvRow money(@Nullable Money money) {
    return money == null ? add(null).add(null) : add(money.amount()).add(money.currency());
  }

  public List<String> cells() {
    return cells;
  }
}
