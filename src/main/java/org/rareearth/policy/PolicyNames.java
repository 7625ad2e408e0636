package org.rareearth.policy;

import jakarta.persistence.EntityManager;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.evidence.SubjectNames;
import org.springframework.stereotype.Component;

/** The names of measures, for conflicts about them. */
@Component
public class PolicyNames extends SubjectNames {

  PolicyNames(EntityManager entityManager) {
    super(entityManager, SubjectKind.POLICY, "select e.slug, e.title from PolicyMeasure e where e.slug in :slugs");
  }
}
