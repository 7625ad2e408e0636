package org.rareearth.supply;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.kernel.LocalizedText;

/** A balance factor as pages show it; {@code value} is the midpoint where only a range is printed. */
public record FactorRow(String slug, String category, LocalizedText subject, LocalizedText name, @Nullable BigDecimal value,
    @Nullable BigDecimal low, @Nullable BigDecimal high, String unit, @Nullable String year, Attribution source) {

  static FactorRow of(BalanceFactor factor) {
    return new FactorRow(factor.slug(), factor.category(), factor.subject(), factor.name(), factor.value(), factor.low(), factor.high(),
        factor.unit(), factor.year(), Attribution.of(factor.evidence()));
  }
}
