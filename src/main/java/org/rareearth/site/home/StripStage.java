package org.rareearth.site.home;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Chosen;
import org.rareearth.comparison.ComparedGroups;
import org.rareearth.comparison.FigureRow;
import org.rareearth.comparison.GapTable;
import org.rareearth.comparison.Pair;
import org.rareearth.comparison.PositionRow;
import org.rareearth.stage.StageRef;

/**
 * One stage in the strip: both places' share of the world, and in words where no share is published.
 *
 * @param china null when no source gives a share
 * @param unitedStates null when no source gives a share
 * @param words how the United States stand there, in a source's words
 * @param weakest whether it is the weakest stage of the United States
 */
public record StripStage(StageRef stage, @Nullable FigureRow china, @Nullable FigureRow unitedStates, @Nullable PositionRow words,
    boolean weakest) {

  static StripStage of(GapTable.Line line, boolean weakest) {
    Pair pair = line.pairs(ComparedGroups.Column.SHARE).stream().filter(Pair::bothSides).findFirst()
        .or(() -> line.pairs(ComparedGroups.Column.SHARE).stream().filter(one -> one.a() != null).findFirst()).orElse(null);
    return new StripStage(line.stage().ref(), pair == null ? null : shown(pair.a()), pair == null ? null : shown(pair.b()),
        line.b().standing(), weakest);
  }

  private static @Nullable FigureRow shown(@Nullable Chosen chosen) {
    return chosen == null ? null : chosen.shown();
  }

  public @Nullable BigDecimal chinaBar() {
    return china == null ? null : china.value().low();
  }

  public @Nullable BigDecimal unitedStatesBar() {
    return unitedStates == null ? null : unitedStates.value().low();
  }
}
