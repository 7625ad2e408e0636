package org.rareearth.comparison;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** Where places stand at stages, as statements. */
@Component
public class PositionStatements extends StatementQuery<StagePosition> {

  PositionStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.STAGE_POSITION, StagePosition.class, "e.evidence.source",
        "join fetch e.stage join fetch e.place");
  }

  @Override
  protected Statement statement(StagePosition position) {
    return new Statement(kind(), position.slug(), Statement.joined(position.place().name(), " · ", position.stage().name()),
        "/stages/" + position.stage().slug() + "#position-" + position.slug(),
        Statement.terms(Statement.term("aspect", position.aspect()), Statement.termOrNull("standing", position.standing())), List.of(),
        Said.of(position.words()), null, Attribution.of(position.evidence()));
  }
}
