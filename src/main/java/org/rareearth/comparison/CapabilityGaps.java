package org.rareearth.comparison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for capability gaps: what a place lacks, in the words of the sources. */
@Component
public class CapabilityGaps {

  private final CapabilityGapRepository repository;

  CapabilityGaps(CapabilityGapRepository repository) {
    this.repository = repository;
  }

  /** What one place lacks, along the chain. */
  @Transactional(readOnly = true)
  public List<GapRow> of(String place) {
    return repository.of(place).stream().map(GapRow::of).toList();
  }

  /** What any place lacks at one stage. */
  @Transactional(readOnly = true)
  public List<GapRow> at(String stage) {
    return repository.at(stage).stream().map(GapRow::of).toList();
  }
}
