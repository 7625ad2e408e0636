package org.rareearth.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearth.evidence.ShownRule;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Unit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for measures over time. */
@Component
public class Courses {

  /** Shares of differing totals make no line, nor do prices of one market; both stand in tables. */
  private static final Set<Metric> LINES = Set.of(Metric.PRODUCTION, Metric.QUOTA, Metric.CAPACITY, Metric.IMPORT_RELIANCE, Metric.IMPORTS,
      Metric.EXPORTS, Metric.DEMAND);

  private final StageFigureRepository figures;

  Courses(StageFigureRepository figures) {
    this.figures = figures;
  }

  /** The measures that may be compared, in the order of the stage-gap table, as far as either place has several years from this one on. */
  @Transactional(readOnly = true)
  public List<Course> of(String a, String b, int from) {
    List<StageFigure> usable = figures.of(List.of(a, b)).stream().filter(figure -> isOfWholeYear(figure, from)).toList();
    return ComparedGroups.all().stream().filter(entry -> LINES.contains(entry.metric()))
        .flatMap(entry -> entry.groups().stream().flatMap(group -> courses(entry, group, usable, a, b)))
        .filter(Course::isLong).toList();
  }

  private static Stream<Course> courses(ComparedGroups.Entry entry, String group, List<StageFigure> usable, String a, String b) {
    List<StageFigure> same = usable.stream().filter(figure -> figure.stage().slug().equals(entry.stage())
        && figure.metric() == entry.metric() && figure.productGroup().equals(group)).toList();
    return same.stream().map(Courses::unit).distinct().map(unit -> new Course(entry.stage(), entry.metric(), group, unit,
        years(same, unit, a), years(same, unit, b)));
  }

  private static SortedMap<Integer, FigureRow> years(Collection<StageFigure> figures, Unit unit, String place) {
    SortedMap<Integer, FigureRow> years = new TreeMap<>();
    figures.stream().filter(figure -> unit(figure) == unit && figure.place().slug().equals(place))
        .collect(Collectors.groupingBy(figure -> Objects.requireNonNull(figure.year()).year()))
        .forEach((year, said) -> ShownRule.choose(said).ifPresent(shown -> years.put(year, FigureRow.of(shown))));
    return years;
  }

  private static boolean isOfWholeYear(StageFigure figure, int from) {
    PartialDate year = figure.year();
    return year != null && year.precision() == PartialDate.Precision.YEAR && year.year() >= from && figure.mark() != Mark.PROJECTED
        && (figure.partner() == null || figure.partner().slug().equals("world"));
  }

  private static Unit unit(StageFigure figure) {
    return Objects.requireNonNull(figure.value()).unit();
  }
}
