package org.rareearth.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for stage figures. */
@Component
public class Figures {

  private final StageFigureRepository repository;

  Figures(StageFigureRepository repository) {
    this.repository = repository;
  }

  /** Every figure of one stage, in the order of the research. */
  @Transactional(readOnly = true)
  public List<FigureRow> at(String stage) {
    return repository.at(stage).stream().map(FigureRow::of).toList();
  }

  /** Every figure of a stage, of a place, of a measure, along the chain; null is any. */
  @Transactional(readOnly = true)
  public List<FigureRow> having(@Nullable String stage, @Nullable String place, @Nullable Metric metric) {
    return repository.having(stage == null ? "" : stage, place == null ? "" : place, metric).stream().map(FigureRow::of).toList();
  }

  /** Every figure about one of these places, along the chain. */
  @Transactional(readOnly = true)
  public List<FigureRow> of(Collection<String> places) {
    return repository.of(places).stream().map(FigureRow::of).toList();
  }

  /** A stage's figures as its page prints them: a table per measure, and how concentrated the stage is; one query. */
  @Transactional(readOnly = true)
  public StageFigures sheet(String stage) {
    List<StageFigure> figures = repository.at(stage);
    Map<Metric, List<StageFigure>> byMetric = new EnumMap<>(Metric.class);
    figures.forEach(figure -> byMetric.computeIfAbsent(figure.metric(), metric -> new ArrayList<>()).add(figure));
    return new StageFigures(byMetric.entrySet().stream().map(entry -> FigureTable.of(entry.getKey(), entry.getValue())).toList(),
        Concentrations.of(stage, figures));
  }
}
