package org.rareearth.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Rank;
import org.rareearth.funding.AwardRow;
import org.rareearth.stage.PlaceRef;
import org.rareearth.stage.StageDetail;

/**
 * The stage-gap table: two places, stage by stage.
 *
 * @param places that can be compared: those of which a figure or a position is recorded
 * @param years that have a measured figure of one of the two places, latest first
 * @param lacks what b cannot do, along the chain
 * @param money all awards for plants in b, each once
 * @param plantsKnown whether b is a place whose plants are listed here; a loose group of countries is not
 * @param weakest the stage at which b stands worst; null when nothing is known of b
 */
public record GapTable(List<PlaceRef> places, PlaceRef a, PlaceRef b, int year, List<Integer> years, List<Line> lines, List<GapRow> lacks,
    StageMoney money, boolean plantsKnown, @Nullable WeakestStage weakest) {

  /**
   * One stage.
   *
   * @param role what the Carolinas do at this stage in the words of a source; empty unless b is the United States
   */
  public record Line(StageDetail stage, Standings a, Standings b, List<Pair> pairs, Closing closing, StageMoney money, Standings role) {

    public List<Pair> pairs(ComparedGroups.Column column) {
      return pairs.stream().filter(pair -> pair.column() == column).toList();
    }

    /** The measures that sum the stage up: share, output, capacity; one that both places have, else the first of each place. */
    public List<Pair> headlines() {
      return Stream.of(ComparedGroups.Column.SHARE, ComparedGroups.Column.OUTPUT, ComparedGroups.Column.CAPACITY)
          .flatMap(column -> GapTable.headlines(pairs, column)).toList();
    }

    /** How the place depends on others: reliance on imports, the other place's part in them, a ratio of costs; one of each. */
    public List<Pair> dependence() {
      return Stream.of(Metric.IMPORT_RELIANCE, Metric.IMPORT_SHARE, Metric.COST_RATIO, Metric.IMPORTS)
          .flatMap(metric -> pairs.stream().filter(pair -> pair.metric() == metric).limit(1)).limit(3).toList();
    }

    /** The first difference in tonnes, else the first in shares; null when nothing can be compared. */
    public @Nullable Pair gap() {
      return pairs.stream().filter(pair -> pair.gap() != null)
          .min(Comparator.comparing(pair -> pair.column() == ComparedGroups.Column.SHARE))
          .orElse(null);
    }

    public String code() {
      return stage.ref().code();
    }
  }

  /** What sources say of a place at a stage: the words shown, and the rest. */
  public record Standings(List<PositionRow> shown, List<PositionRow> others) {

    /** The preferred words; where editors preferred none, the first that the rule ranks. */
    static Standings of(List<PositionRow> positions) {
      List<PositionRow> preferred = positions.stream().filter(position -> position.source().rank() == Rank.PREFERRED)
          .toList();
      List<PositionRow> shown = preferred.isEmpty() ? positions.stream().limit(1).toList() : preferred;
      return new Standings(shown, positions.stream().filter(position -> !shown.contains(position)).toList());
    }

    /** The standing on the stage as a whole; of a single aspect only where nothing is said of the whole. */
    public @Nullable PositionRow standing() {
      return shown.stream().filter(position -> position.standing() != null).findFirst().orElse(null);
    }
  }

  /** The stages at which an award counts. */
  public List<Line> linesOf(AwardRow award) {
    return lines.stream().filter(line -> line.money().awards().contains(award)).toList();
  }

  public Line line(String stage) {
    return lines.stream().filter(line -> line.code().equals(stage)).findFirst().orElseThrow();
  }

  static Stream<Pair> headlines(List<Pair> pairs, ComparedGroups.Column wanted) {
    List<Pair> column = pairs.stream().filter(pair -> pair.column() == wanted).toList();
    Optional<Pair> both = column.stream().filter(Pair::bothSides).findFirst();
    return both.isPresent() ? both.stream()
        : Stream.of(column.stream().filter(pair -> pair.a() != null).findFirst(),
                column.stream().filter(pair -> pair.b() != null).findFirst())
            .flatMap(Optional::stream).distinct();
  }
}
