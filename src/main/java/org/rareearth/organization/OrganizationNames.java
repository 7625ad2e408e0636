package org.rareearth.organization;

import jakarta.persistence.EntityManager;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.evidence.SubjectNames;
import org.springframework.stereotype.Component;

/** The names of organizations, for conflicts about them. */
@Component
public class OrganizationNames extends SubjectNames {

  OrganizationNames(EntityManager entityManager) {
    super(entityManager, SubjectKind.ORGANIZATION, "select e.slug, e.name from Organization e where e.slug in :slugs");
  }
}
