package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** Dated events in the life of plants, as statements. */
@Component
public class MilestoneStatements extends StatementQuery<Milestone> {

  MilestoneStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.MILESTONE, Milestone.class, "e.evidence.source",
        "join fetch e.facility");
  }

  @Override
  protected Statement statement(Milestone milestone) {
    return new Statement(kind(), milestone.slug(), milestone.facility().name(),
        "/facilities/" + milestone.facility().slug() + "#milestone-" + milestone.slug(),
        Statement.terms(Statement.term("milestoneKind", milestone.kind()), Statement.term("milestoneStatus", milestone.status())),
        List.of(), Said.of(milestone.title()), milestone.date(), Attribution.of(milestone.evidence()));
  }
}
