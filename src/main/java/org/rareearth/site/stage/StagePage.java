package org.rareearth.site.stage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rareearth.comparison.GapRow;
import org.rareearth.comparison.PositionRow;
import org.rareearth.comparison.StageFigures;
import org.rareearth.comparison.StagePlants;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.kernel.Quantity;
import org.rareearth.site.comparison.Words;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.stage.ElementRow;
import org.rareearth.stage.StageDetail;
import org.rareearth.stage.StageWords;
import org.rareearth.stage.TariffRow;
import org.rareearth.supply.FactorRow;

/**
 * /stages/{code}: everything recorded about one stage.
 *
 * @param definitions by other authorities, of this stage and of the chain as a whole
 * @param disputes conflict by the figure that it is about
 * @param elements only where they are told apart: at separation
 * @param articles what the founding articles say of the stage
 */
public record StagePage(StageDetail stage, List<StageDetail> chain, List<StageWords> definitions, List<PositionRow> positions,
    List<GapRow> gaps, StageFigures figures, Map<String, String> disputes, StagePlants.ByCountry plants, List<ConflictRow> conflicts,
    List<TariffRow> tariffs, List<ElementRow> elements, List<FactorRow> factors, List<DocumentFactRow> articles, Words words,
    Footnotes footnotes) {

  /** Whether it is a link of the chain; what goes across all links is none, and has no line in the comparison. */
  public boolean isLink() {
    return chain.contains(stage);
  }

  public String code() {
    return stage.ref().code();
  }

  /** A number or range without its unit, which stands in the row; with every digit that the source gave. */
  public String bare(Quantity value) {
    return value.isRange() ? printed(value.low()) + "–" + printed(value.upper()) : printed(value.low());
  }

  private static String printed(BigDecimal number) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
  }
}
