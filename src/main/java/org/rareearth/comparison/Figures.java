package org.rareearth.comparison;

import java.util.Collection;
import java.util.List;
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

  /** Every figure about one of these places, along the chain. */
  @Transactional(readOnly = true)
  public List<FigureRow> of(Collection<String> places) {
    return repository.of(places).stream().map(FigureRow::of).toList();
  }
}
