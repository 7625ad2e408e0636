package org.rareearth.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Concentration.Holder;
import org.rareearth.evidence.ShownRule;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.stage.PlaceKind;

/** Finds, for one stage, the groups and the year of which a concentration by country can be worked out. */
final class Concentrations {

  private static final BigDecimal ALL = new BigDecimal(100);
  private static final String WORLD = "world";

  private Concentrations() {}

  /** One per group: from production where the world's is known too, else from the shares that sources print. */
  static List<Concentration> of(String stage, Collection<StageFigure> figures) {
    Map<String, Concentration> byGroup = new LinkedHashMap<>();
    for (Metric metric : List.of(Metric.PRODUCTION, Metric.SHARE)) {
      for (ComparedGroups.Entry entry : ComparedGroups.at(stage)) {
        if (entry.metric() == metric) {
          entry.groups().forEach(group -> {
            Concentration found = byGroup.containsKey(group) ? null : of(metric, group, figures);
            if (found != null) {
              byGroup.put(group, found);
            }
          });
        }
      }
    }
    return List.copyOf(byGroup.values());
  }

  private static @Nullable Concentration of(Metric metric, String group, Collection<StageFigure> figures) {
    List<StageFigure> measured = figures.stream().filter(figure -> figure.metric() == metric && figure.productGroup().equals(group)
        && figure.year() != null && figure.mark() != Mark.PROJECTED).toList();
    List<Integer> years = measured.stream().map(Concentrations::year).distinct().sorted(Comparator.reverseOrder()).toList();
    List<Concentration> all = years.stream().map(year -> of(metric, group, year, measured)).filter(Objects::nonNull).toList();
    return all.stream().filter(one -> one.holders().size() > 1 && one.year() >= years.getFirst() - Chosen.OLDEST).findFirst()
        .orElse(metric == Metric.SHARE && !all.isEmpty() ? all.getFirst() : null);
  }

  private static @Nullable Concentration of(Metric metric, String group, int year, List<StageFigure> measured) {
    Map<String, List<StageFigure>> byPlace = new LinkedHashMap<>();
    measured.stream().filter(figure -> year(figure) == year)
        .forEach(figure -> byPlace.computeIfAbsent(figure.place().slug(), key -> new ArrayList<>()).add(figure));
    FigureRow world = byPlace.containsKey(WORLD) ? shown(byPlace.get(WORLD)) : null;
    if (metric == Metric.PRODUCTION && world == null) {
      return null;
    }
    List<Holder> holders = byPlace.values().stream().filter(same -> same.getFirst().place().kind() == PlaceKind.COUNTRY)
        .map(Concentrations::shown)
        .filter(figure -> metric == Metric.SHARE || figure.value().unit() == Objects.requireNonNull(world).value().unit())
        .map(figure -> metric == Metric.SHARE ? printed(figure) : divided(figure, Objects.requireNonNull(world)))
        .filter(holder -> holder.high().signum() > 0).toList();
    return holders.isEmpty() ? null : Concentration.of(metric, group, year, holders, metric == Metric.SHARE ? null : world);
  }

  /** A share as printed; "at least 90" may be all of it, "up to 90" none. */
  private static Holder printed(FigureRow figure) {
    Quantity share = figure.value();
    Qualifier said = share.qualifier();
    BigDecimal low = said == Qualifier.UP_TO || said == Qualifier.LESS_THAN ? BigDecimal.ZERO : share.low();
    BigDecimal high = said == Qualifier.AT_LEAST || said == Qualifier.MORE_THAN ? ALL : share.upper();
    return new Holder(figure.place(), figure, low, high);
  }

  private static Holder divided(FigureRow figure, FigureRow world) {
    BigDecimal low = figure.value().low().multiply(ALL).divide(world.value().upper(), MathContext.DECIMAL64);
    BigDecimal high = figure.value().upper().multiply(ALL).divide(world.value().low(), MathContext.DECIMAL64);
    return new Holder(figure.place(), figure, low, high);
  }

  private static FigureRow shown(List<StageFigure> same) {
    return FigureRow.of(ShownRule.choose(same).orElseThrow());
  }

  private static int year(StageFigure figure) {
    return Objects.requireNonNull(figure.year()).year();
  }
}
