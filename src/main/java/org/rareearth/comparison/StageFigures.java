package org.rareearth.comparison;

import java.util.List;

/** All figures of one stage: a table per measure in the order of {@link Metric}, and the concentration by country. */
public record StageFigures(List<FigureTable> tables, List<Concentration> concentrations) {

  /** The tables without prices, which stand apart. */
  public List<FigureTable> quantities() {
    return tables.stream().filter(table -> table.metric() != Metric.PRICE).toList();
  }

  public List<FigureTable> prices() {
    return tables.stream().filter(table -> table.metric() == Metric.PRICE).toList();
  }
}
