package org.rareearth.policy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** What sources say of measures, as statements. */
@Component
public class PolicyStatements extends StatementQuery<PolicyMeasure> {

  PolicyStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.POLICY, PolicyMeasure.class, "e.evidence.source",
        "join fetch e.place");
  }

  @Override
  protected Statement statement(PolicyMeasure measure) {
    return new Statement(kind(), measure.slug(), measure.title(), "/policies/" + measure.slug(),
        List.of(Statement.term("policyKind", measure.kind()), Statement.term("policyStatus", measure.status())),
        Statement.scope(measure.place().name(), Statement.english(measure.number())), Said.of(measure.summary()),
        measure.inForceFrom() == null ? measure.announcedOn() : measure.inForceFrom(), Attribution.of(measure.evidence()));
  }
}
