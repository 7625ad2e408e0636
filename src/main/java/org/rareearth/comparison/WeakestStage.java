package org.rareearth.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.ComparedGroups.Column;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.Qualifier;
import org.rareearth.stage.StageRef;

/**
 * The stage at which the second place stands worst, with its number and working. The rule: the worst standing in the sources'
 * words (absent before weak, partial, strong, dominant); among equals the smallest share of the world, which is the place's own
 * where one is published and otherwise at most what the other place leaves; then the place along the chain. Without words from any
 * source a stage is named only where less than half of the world is left: a share of most of it says nothing about weakness.
 *
 * @param standing the words that decide; null when no source gives the place a standing anywhere
 * @param share the place's own share, null when none is published
 * @param rival the other place's share
 * @param atMost 100 less the rival's share: the most that can be left, per cent; null where the rival's share is unknown
 * @param reliance net import reliance of the place at this stage
 * @param output what the place makes at this stage
 */
public record WeakestStage(StageRef stage, @Nullable PositionRow standing, @Nullable FigureRow share, @Nullable FigureRow rival,
    @Nullable BigDecimal atMost, @Nullable FigureRow reliance, @Nullable FigureRow output) {

  private static final BigDecimal ALL = new BigDecimal(100);

  private static final BigDecimal HALF = new BigDecimal(50);

  private static final Comparator<WeakestStage> WORST_FIRST = Comparator
      .comparing(WeakestStage::rank, Comparator.reverseOrder())
      .thenComparing(WeakestStage::bound).thenComparing(stage -> stage.stage.position());

  static @Nullable WeakestStage among(List<GapTable.Line> lines) {
    List<WeakestStage> stages = lines.stream().map(WeakestStage::of).toList();
    boolean worded = stages.stream().anyMatch(stage -> stage.rank() >= 0);
    return stages.stream().filter(stage -> worded ? stage.rank() >= 0 : stage.bound().compareTo(HALF) < 0).min(WORST_FIRST).orElse(null);
  }

  private static WeakestStage of(GapTable.Line line) {
    List<Pair> shares = line.pairs(Column.SHARE);
    FigureRow own = shares.stream().map(Pair::b).map(WeakestStage::shown).filter(figure -> figure != null).findFirst().orElse(null);
    FigureRow rival = shares.stream().filter(pair -> own == null || pair.group().equals(own.group()))
        .map(Pair::a).map(WeakestStage::shown).filter(figure -> figure != null).findFirst().orElse(null);
    return new WeakestStage(line.stage().ref(), line.b().standing(), own, rival, rival == null ? null : left(rival),
        ofB(line, Column.IMPORTS, Metric.IMPORT_RELIANCE), ofB(line, Column.OUTPUT, Metric.PRODUCTION));
  }

  /** What a share leaves; "at least 90" leaves at most 10, but "up to 90" leaves nothing certain. */
  private static @Nullable BigDecimal left(FigureRow rival) {
    Qualifier said = rival.value().qualifier();
    return said == Qualifier.UP_TO || said == Qualifier.LESS_THAN ? null : ALL.subtract(rival.value().low());
  }

  private static @Nullable FigureRow ofB(GapTable.Line line, Column column, Metric metric) {
    return line.pairs(column).stream().filter(pair -> pair.metric() == metric).map(Pair::b).map(WeakestStage::shown)
        .filter(figure -> figure != null).findFirst().orElse(null);
  }

  private static @Nullable FigureRow shown(@Nullable Chosen chosen) {
    return chosen == null ? null : chosen.shown();
  }

  /** How bad the standing is, from 0 (dominant); -1 for none, and for the supporting part of a region, which ranks nothing. */
  private int rank() {
    Standing said = standing == null ? null : standing.standing();
    return said == null || said == Standing.SUPPORTING ? -1 : said.ordinal();
  }

  private BigDecimal bound() {
    return share != null ? share.value().low() : atMost != null ? atMost : ALL;
  }

  /** The documents behind it, in the order in which a sentence mentions them. */
  public List<Citation> sources() {
    List<Citation> sources = new ArrayList<>();
    if (standing != null) {
      sources.add(standing.source().source());
    }
    for (FigureRow figure : new FigureRow[] {share, rival, reliance, output}) {
      if (figure != null) {
        sources.add(figure.source().source());
      }
    }
    return sources;
  }
}
