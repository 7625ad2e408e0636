package org.rareearth.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ShownRule;
import org.rareearth.kernel.Unit;
import org.rareearth.stage.PlaceRef;

/**
 * All figures of one measure at one stage: places down, years across, one group of comparable goods after the other.
 *
 * @param years labels as printed (a year or a month), latest first because the table scrolls, but demand runs into the
 *     future; empty for "year not stated", last
 */
public record FigureTable(Metric metric, List<String> years, List<Group> groups) {

  /** Figures that may be compared with one another. */
  public record Group(String group, List<Row> rows) {}

  /**
   * One place, or one place and its partner in trade.
   *
   * @param product in the words of the research; only where the group holds several
   */
  public record Row(PlaceRef place, @Nullable PlaceRef partner, Unit unit, @Nullable String product, Map<String, Cell> cells) {

    public @Nullable Cell cell(String year) {
      return cells.get(year);
    }
  }

  /** The figure that the rule shows, and those for the same place and year beside it. */
  public record Cell(FigureRow shown, List<FigureRow> others) {}

  static FigureTable of(Metric metric, Collection<StageFigure> figures) {
    TreeSet<String> years = new TreeSet<>(Comparator.comparing(String::isEmpty)
        .thenComparing(metric == Metric.DEMAND ? Comparator.naturalOrder() : Comparator.reverseOrder()));
    figures.forEach(figure -> years.add(label(figure)));
    Map<String, List<StageFigure>> groups = new LinkedHashMap<>();
    figures.forEach(figure -> groups.computeIfAbsent(figure.productGroup(), key -> new ArrayList<>()).add(figure));
    return new FigureTable(metric, List.copyOf(years),
        groups.entrySet().stream().map(group -> new Group(group.getKey(), rows(metric, group.getValue()))).toList());
  }

  private static List<Row> rows(Metric metric, List<StageFigure> figures) {
    boolean byProduct = metric == Metric.PRICE && figures.stream().map(StageFigure::product).distinct().count() > 1;
    Map<List<Object>, List<StageFigure>> rows = new LinkedHashMap<>();
    for (StageFigure figure : figures) {
      List<Object> key = List.of(figure.place().slug(), figure.partner() == null ? "" : figure.partner().slug(), unit(figure),
          byProduct ? String.valueOf(figure.product()) : "");
      rows.computeIfAbsent(key, any -> new ArrayList<>()).add(figure);
    }
    return rows.values().stream().map(row -> row(row, byProduct)).toList();
  }

  private static Row row(List<StageFigure> figures, boolean byProduct) {
    StageFigure first = figures.getFirst();
    Map<String, List<StageFigure>> byYear = new LinkedHashMap<>();
    figures.forEach(figure -> byYear.computeIfAbsent(label(figure), any -> new ArrayList<>()).add(figure));
    Map<String, Cell> cells = new LinkedHashMap<>();
    byYear.forEach((year, same) -> {
      List<FigureRow> ranked = same.stream().sorted(ShownRule.bestFirst()).map(FigureRow::of).toList();
      cells.put(year, new Cell(ranked.getFirst(), ranked.subList(1, ranked.size())));
    });
    return new Row(PlaceRef.of(first.place()), PlaceRef.ofNullable(first.partner()), unit(first), byProduct ? first.product() : null,
        cells);
  }

  private static String label(StageFigure figure) {
    return figure.year() == null ? "" : figure.year().label();
  }

  private static Unit unit(StageFigure figure) {
    return FigureRow.of(figure).value().unit();
  }

  /** Whether every number is a share, whose total must stand beside it. */
  public boolean ofShares() {
    return groups.stream().flatMap(group -> group.rows().stream()).allMatch(row -> row.unit() == Unit.PERCENT);
  }
}
