package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** What sources claim of plants, as statements. */
@Component
public class ClaimStatements extends StatementQuery<FacilityClaim> {

  ClaimStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.FACILITY_CLAIM, FacilityClaim.class, "e.evidence.source",
        "join fetch e.facility left join fetch e.stage");
  }

  @Override
  protected Statement statement(FacilityClaim claim) {
    Said said = claim.status() != null ? Said.of(claim.status(), "status")
        : claim.value() != null ? Said.of(claim.value()) : Said.of(claim.text());
    return new Statement(kind(), claim.slug(), claim.facility().name(), "/facilities/" + claim.facility().slug() + "#claim-" + claim.slug(),
        Statement.terms(Statement.term("property", claim.property()), Statement.termOrNull("basis", claim.basis())),
        Statement.scope(claim.stage() == null ? null : claim.stage().name(), Statement.english(claim.product()),
            Statement.same(claim.targetYear())), said, null, Attribution.of(claim.evidence()));
  }
}
