package org.rareearth.stage;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.LocalizedText;

/**
 * A customs code as pages show it.
 *
 * @param place whose tariff; the world for six-digit codes
 * @param usDutyPct general duty of the United States, per cent of value; zero where printed as free, null for other tariffs
 */
public record TariffRow(String code, @Nullable PlaceRef place, LocalizedText description, @Nullable BigDecimal usDutyPct, Citation source,
    @Nullable String note) {

  static TariffRow of(TariffCode code) {
    return new TariffRow(code.slug(), PlaceRef.ofNullable(code.place()), code.description(), code.usDutyPct(), Citation.of(code.source()),
        code.note());
  }
}
