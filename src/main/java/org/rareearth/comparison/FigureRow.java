package org.rareearth.comparison;

import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Quantity;
import org.rareearth.stage.PlaceRef;

/**
 * A stage figure as pages show it.
 *
 * @param stage code of the stage
 * @param partner origin of an import, destination of an export, or the place divided by in a cost ratio
 * @param product in the words of the research, English
 * @param group only figures of one group are ever compared
 * @param year of the value, or its month; null when the source does not say
 * @param denominator what 100 % is, English; every share has one
 */
public record FigureRow(String slug, String stage, PlaceRef place, @Nullable PlaceRef partner, Metric metric, Quantity value,
    @Nullable String product, String group, @Nullable PartialDate year, @Nullable String denominator, @Nullable Mark mark,
    Attribution source) {

  static FigureRow of(StageFigure figure) {
    return new FigureRow(figure.slug(), figure.stage().slug(), PlaceRef.of(figure.place()), PlaceRef.ofNullable(figure.partner()),
        figure.metric(), required(figure), figure.product(), figure.productGroup(), figure.year(), figure.denominator(), figure.mark(),
        Attribution.of(figure.evidence()));
  }

  private static Quantity required(StageFigure figure) {
    Quantity value = figure.value();
    if (value == null) {
      throw new IllegalArgumentException("Figure " + figure.slug() + " has no value");
    }
    return value;
  }
}
