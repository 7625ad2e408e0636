package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** Where a source is the ground for the name, place and operator of a plant. */
@Component
public class FacilityStatements extends StatementQuery<Facility> {

  FacilityStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.FACILITY, Facility.class, "e.source",
        "left join fetch e.operator");
  }

  @Override
  protected Statement statement(Facility facility) {
    return new Statement(kind(), facility.slug(), facility.name(), "/facilities/" + facility.slug(), List.of("evidence.identity.facility"),
        Statement.scope(facility.operator() == null ? null : facility.operator().name(), Statement.same(facility.locality()),
            Statement.same(facility.state()), Statement.same(facility.country())), Said.NOTHING, null, attribution(facility));
  }

  private static Attribution attribution(Facility facility) {
    return new Attribution(Citation.of(facility.source()), null, null, Rank.NORMAL, facility.note());
  }
}
