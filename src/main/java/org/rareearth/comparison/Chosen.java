package org.rareearth.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ShownRule;
import org.rareearth.kernel.PartialDate;

/**
 * The figure that stands in a cell, and those beside it that lost.
 *
 * @param others for the same year and for no stated year, as the rule ranks them
 */
public record Chosen(FigureRow shown, List<FigureRow> others) {

  /** A figure older than this many years no longer describes the year asked for. */
  public static final int OLDEST = 5;

  /**
   * Chooses among figures of one place, measure, group and unit: the latest year up to the one asked for, a whole year before a
   * month, a measured number before a forecast, then the rule; a figure without year only where there is no other.
   */
  static @Nullable Chosen of(Collection<StageFigure> candidates, int asked) {
    List<StageFigure> usable = candidates.stream().filter(figure -> isWithin(figure.year(), asked)).toList();
    StageFigure shown = latest(usable, figure -> figure.mark() != Mark.PROJECTED);
    if (shown == null) {
      shown = latest(usable, figure -> true);
    }
    if (shown == null) {
      shown = ShownRule.choose(candidates.stream().filter(figure -> figure.year() == null).toList()).orElse(null);
    }
    return shown == null ? null : new Chosen(FigureRow.of(shown), beside(shown, candidates));
  }

  private static boolean isWithin(@Nullable PartialDate year, int asked) {
    return year != null && year.year() <= asked && year.year() >= asked - OLDEST;
  }

  private static @Nullable StageFigure latest(List<StageFigure> figures, Predicate<StageFigure> wanted) {
    Comparator<StageFigure> latestYear = Comparator.comparing(figure -> -yearOf(figure));
    Comparator<StageFigure> wholeYear = Comparator.comparing(figure -> Objects.requireNonNull(figure.year()).precision());
    return figures.stream().filter(wanted).min(latestYear.thenComparing(wholeYear).thenComparing(ShownRule.bestFirst())).orElse(null);
  }

  private static List<FigureRow> beside(StageFigure shown, Collection<StageFigure> candidates) {
    List<StageFigure> others = new ArrayList<>(candidates.stream()
        .filter(figure -> figure != shown && (figure.year() == null || yearOf(figure) == yearOf(shown))).toList());
    others.sort(ShownRule.bestFirst());
    return others.stream().map(FigureRow::of).toList();
  }

  private static int yearOf(StageFigure figure) {
    PartialDate year = figure.year();
    return year == null ? 0 : year.year();
  }

  /** The year of the shown figure; null when its source states none. */
  public @Nullable Integer year() {
    return shown.year() == null ? null : shown.year().year();
  }
}
