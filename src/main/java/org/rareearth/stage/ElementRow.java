package org.rareearth.stage;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.Source;
import org.rareearth.kernel.LocalizedText;

/** An element as pages show it; light and heavy stand apart by authority because the authorities differ. */
public record ElementRow(String symbol, LocalizedText name, int atomicNumber, @Nullable String classUsgs, @Nullable String classChina,
    @Nullable String classTrade, boolean usedInMagnets, @Nullable LocalizedText magnetRole, @Nullable LocalizedText exportControl,
    @Nullable String tradeOxide, @Nullable BigDecimal oxideToMetalFactor, Citation source, @Nullable Citation chinaSource,
    @Nullable Citation roleSource, @Nullable String note) {

  static ElementRow of(Element element) {
    return new ElementRow(element.slug(), element.name(), element.atomicNumber(), element.classUsgs(), element.classChina(),
        element.classTrade(), element.usedInMagnets(), element.magnetRole(), element.exportControl(), element.tradeOxide(),
        element.oxideToMetalFactor(), Citation.of(element.source()), cited(element.chinaSource()), cited(element.roleSource()),
        element.note());
  }

  private static @Nullable Citation cited(@Nullable Source source) {
    return source == null ? null : Citation.of(source);
  }
}
