package org.rareearth.site.stage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.GapTables;
import org.rareearth.comparison.Pair;
import org.rareearth.site.comparison.Words;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.stage.StageDetail;
import org.rareearth.stage.StageWords;

/**
 * /stages: the chain from mine to use.
 *
 * @param stages along the chain, with the one for statements that cover several
 * @param plants by stage code
 * @param shares of China and the United States
 * @param definitions how others cut the chain as a whole
 */
public record StagesPage(List<StageDetail> stages, Map<String, Long> plants, GapTables.Shares shares, List<StageWords> definitions,
    Words words, Footnotes footnotes) {

  /** The shares of a stage that stand side by side; null where no source gives one. */
  public @Nullable Pair share(String code) {
    return shares.byStage().get(code);
  }
}
