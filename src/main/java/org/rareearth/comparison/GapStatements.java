package org.rareearth.comparison;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** What places lack at stages, as statements. */
@Component
public class GapStatements extends StatementQuery<CapabilityGap> {

  GapStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.CAPABILITY_GAP, CapabilityGap.class, "e.evidence.source",
        "join fetch e.stage join fetch e.place");
  }

  @Override
  protected Statement statement(CapabilityGap gap) {
    return new Statement(kind(), gap.slug(), Statement.joined(gap.place().name(), " · ", gap.stage().name()),
        "/stages/" + gap.stage().slug() + "#gap-" + gap.slug(), List.of(), List.of(), Said.of(gap.missing()), null,
        Attribution.of(gap.evidence()));
  }
}
