package org.rareearth.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rareearth.kernel.Quantity;

/**
 * Capacity that is funded, being built or announced, plant by plant. Sums exist only over plants of one product and one unit,
 * one plan per plant; phases, superseded plans, feed and totals that cover several plants are never in them.
 *
 * @param plants not yet running
 * @param expansions of plants that run already
 * @param sums over {@code plants} only, where two or more agree in product and unit
 * @param stated totals that a source gives for the whole place; they may contain the plants and are added to nothing
 */
public record Closing(List<Planned> plants, List<Planned> expansions, List<Sum> sums, List<FigureRow> stated) {

  /** Planned capacity of so many plants in one product and unit. */
  public record Sum(String product, Quantity value, List<Planned> of) {}

  static Closing of(List<Planned> planned, List<FigureRow> stated) {
    List<Planned> plants = planned.stream().filter(plan -> !plan.expansion()).toList();
    return new Closing(plants, planned.stream().filter(Planned::expansion).toList(), sums(plants), stated);
  }

  private static List<Sum> sums(List<Planned> plants) {
    Map<String, List<Planned>> alike = new LinkedHashMap<>();
    for (Planned plan : plants) {
      if (plan.addable()) {
        alike.computeIfAbsent(plan.product() + "|" + plan.value().unit(), key -> new ArrayList<>()).add(plan);
      }
    }
    return alike.values().stream().filter(plans -> plans.size() > 1).map(Closing::sum).toList();
  }

  private static Sum sum(List<Planned> plans) {
    Quantity total = plans.stream().map(Planned::value).reduce(Quantity::plus).orElseThrow();
    return new Sum(String.valueOf(plans.getFirst().product()), total, List.copyOf(plans));
  }

  public boolean isEmpty() {
    return plants.isEmpty() && expansions.isEmpty() && stated.isEmpty();
  }

  /** How many plans stand in no sum, because nothing shares their product and unit or because they cover more than one plant. */
  public int unsummed() {
    return plants.size() - sums.stream().mapToInt(sum -> sum.of().size()).sum();
  }
}
