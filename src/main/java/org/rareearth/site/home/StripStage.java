package org.rareearth.site.home;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Chosen;
import org.rareearth.comparison.ComparedGroups;
import org.rareearth.comparison.FigureRow;
import org.rareearth.comparison.GapTable;
import org.rareearth.comparison.Pair;
import org.rareearth.comparison.PositionRow;
import org.rareearth.comparison.WeakestStage;
import org.rareearth.kernel.Qualifier;
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

  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** Every stage of the table, in the order of the chain. */
  static List<StripStage> all(GapTable table) {
    WeakestStage weakest = table.weakest();
    return table.lines().stream().map(line -> of(line, weakest != null && weakest.stage().equals(line.stage().ref()))).toList();
  }

  private static StripStage of(GapTable.Line line, boolean weakest) {
    Pair pair = line.pairs(ComparedGroups.Column.SHARE).stream().filter(Pair::bothSides).findFirst()
        .or(() -> line.pairs(ComparedGroups.Column.SHARE).stream().filter(one -> one.a() != null).findFirst()).orElse(null);
    return new StripStage(line.stage().ref(), pair == null ? null : shown(pair.a()), pair == null ? null : shown(pair.b()),
        line.b().standing(), weakest);
  }

  private static @Nullable FigureRow shown(@Nullable Chosen chosen) {
    return chosen == null ? null : chosen.shown();
  }

  /** What 100 % is, in English; null without a share. */
  @Nullable String denominator() {
    FigureRow first = china != null ? china : unitedStates;
    return first == null ? null : first.denominator();
  }

  /**
   * What the two leave to all others, in per cent: computed only from two single numbers said without qualification, of one year and of
   * one total.
   */
  @Nullable BigDecimal rest() {
    if (china == null || unitedStates == null || !isPlain(china) || !isPlain(unitedStates)
        || !Objects.equals(china.year(), unitedStates.year()) || !Objects.equals(china.denominator(), unitedStates.denominator())) {
      return null;
    }
    BigDecimal rest = WHOLE.subtract(china.value().low()).subtract(unitedStates.value().low());
    return rest.signum() < 0 ? null : rest;
  }

  private static boolean isPlain(FigureRow share) {
    return share.value().qualifier() == Qualifier.EXACT && !share.value().isRange();
  }
}
