package org.rareearth.organization;

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

/** Where a source is the ground for who an organization is and who owns it. */
@Component
public class OrganizationStatements extends StatementQuery<Organization> {

  OrganizationStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.ORGANIZATION, Organization.class, "e.source",
        "left join fetch e.parent");
  }

  @Override
  protected Statement statement(Organization organization) {
    return new Statement(kind(), organization.slug(), organization.name(), "/organizations/" + organization.slug(),
        List.of("evidence.identity.organization", Statement.term("organizationKind", organization.kind())),
        Statement.scope(organization.parent() == null ? null : organization.parent().name(), Statement.same(organization.country())),
        Said.of(organization.ownership()), null,
        new Attribution(Citation.of(organization.source()), null, null, Rank.NORMAL, organization.note()));
  }
}
