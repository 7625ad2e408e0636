package org.rareearth.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Unit;
import org.rareearth.stage.PlaceRef;

/**
 * All figures that bear on two places, and the rules that pair them.
 *
 * @param accepted the places that can be compared: those of which a figure or a position is recorded
 * @param figures of a, of b and of the world
 */
record Comparison(List<PlaceRef> accepted, PlaceRef a, PlaceRef b, List<StageFigure> figures) {

  private static final String WORLD = "world";

  /** Years with a measured figure of one of the two places that may enter the table, latest first. */
  List<Integer> years() {
    Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    ComparedGroups.all().forEach(entry -> entry.groups().forEach(group -> Stream.of(a, b).forEach(place ->
        of(entry, group, place.code()).filter(Comparison::isMeasured).forEach(figure -> years.add(yearOf(figure))))));
    return List.copyOf(years);
  }

  /** The year asked for; by default the latest in which both places have a figure of one measure and group. */
  int year(@Nullable String asked) {
    List<Integer> years = years();
    if (asked != null) {
      return years.stream().filter(year -> asked.equals(year.toString())).findFirst()
          .orElseThrow(() -> new BadInput("year", asked, years.stream().map(String::valueOf).toList()));
    }
    return years.stream().filter(this::bothHaveOne).findFirst().orElse(years.isEmpty() ? 0 : years.getFirst());
  }

  private boolean bothHaveOne(int year) {
    return ComparedGroups.all().stream().anyMatch(entry -> entry.groups().stream().anyMatch(group ->
        Stream.of(a, b).allMatch(place -> of(entry, group, place.code())
            .anyMatch(figure -> isMeasured(figure) && yearOf(figure) == year))));
  }

  private static boolean isMeasured(StageFigure figure) {
    return figure.year() != null && figure.mark() != Mark.PROJECTED;
  }

  private static int yearOf(StageFigure figure) {
    return Objects.requireNonNull(figure.year()).year();
  }

  /** What stands side by side at a stage; a measure of which neither place has a figure is left out. */
  List<Pair> pairs(String stage, int year) {
    List<Pair> pairs = new ArrayList<>();
    for (ComparedGroups.Entry entry : ComparedGroups.at(stage)) {
      for (String group : entry.groups()) {
        for (Unit unit : units(entry, group)) {
          Pair pair = Pair.of(entry, group, unit, chosen(entry, group, unit, a.code(), year), chosen(entry, group, unit, b.code(), year),
              a.code().equals(WORLD) || b.code().equals(WORLD) ? null : chosen(entry, group, unit, WORLD, year));
          if (pair.a() != null || pair.b() != null) {
            pairs.add(pair);
          }
        }
      }
    }
    return pairs;
  }

  /** National totals of planned capacity for b, later than the year shown. */
  List<FigureRow> stated(String stage, int year) {
    return ComparedGroups.at(stage).stream().filter(entry -> entry.metric() == Metric.CAPACITY)
        .flatMap(entry -> entry.groups().stream().flatMap(group -> of(entry, group, b.code())))
        .filter(figure -> figure.mark() == Mark.PROJECTED && figure.year() != null && yearOf(figure) > year).map(FigureRow::of).toList();
  }

  private List<Unit> units(ComparedGroups.Entry entry, String group) {
    return Stream.of(a, b).flatMap(place -> of(entry, group, place.code())).map(Comparison::unitOf).distinct().toList();
  }

  private @Nullable Chosen chosen(ComparedGroups.Entry entry, String group, Unit unit, String place, int year) {
    return Chosen.of(of(entry, group, place).filter(figure -> unitOf(figure) == unit).toList(), year);
  }

  private static Unit unitOf(StageFigure figure) {
    return Objects.requireNonNull(figure.value()).unit();
  }

  private Stream<StageFigure> of(ComparedGroups.Entry entry, String group, String place) {
    return figures.stream().filter(figure -> figure.metric() == entry.metric() && figure.productGroup().equals(group)
        && figure.stage().slug().equals(entry.stage()) && figure.place().slug().equals(place) && isWithRightPartner(figure));
  }

  /** A share of imports or a cost ratio counts only against the other place; a quantity of trade only with the whole world. */
  private boolean isWithRightPartner(StageFigure figure) {
    String partner = figure.partner() == null ? WORLD : figure.partner().slug();
    String other = figure.place().slug().equals(a.code()) ? b.code() : a.code();
    return switch (figure.metric()) {
      case IMPORT_SHARE, COST_RATIO -> partner.equals(other);
      default -> partner.equals(WORLD);
    };
  }
}
