package org.rareearth.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rareearth.evidence.ShownRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for positions: where a place stands at each stage, in the words of the sources. */
@Component
public class Positions {

  private static final Comparator<StagePosition> ALONG_THE_CHAIN = Comparator
      .comparing((StagePosition position) -> position.stage().position())
      .thenComparing(position -> position.evidence().rank()).thenComparing(StagePosition::aspect);

  private final StagePositionRepository repository;

  Positions(StagePositionRepository repository) {
    this.repository = repository;
  }

  /** The positions of one place along the chain; at a stage the editors' preferred words first, then as the rule ranks them. */
  @Transactional(readOnly = true)
  public List<PositionRow> of(String place) {
    return of(List.of(place));
  }

  /** The positions of several places along the chain, in one query. */
  @Transactional(readOnly = true)
  public List<PositionRow> of(Collection<String> places) {
    return rows(repository.of(places));
  }

  /** All places' positions at one stage. */
  @Transactional(readOnly = true)
  public List<PositionRow> at(String stage) {
    return rows(repository.at(stage));
  }

  private static List<PositionRow> rows(List<StagePosition> positions) {
    return positions.stream().sorted(ALONG_THE_CHAIN.thenComparing(ShownRule.bestFirst())).map(PositionRow::of).toList();
  }
}
