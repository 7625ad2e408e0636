package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.evidence.SubjectNames;
import org.springframework.stereotype.Component;

/** The names of awards, for conflicts about them. */
@Component
public class AwardNames extends SubjectNames {

  AwardNames(EntityManager entityManager) {
    super(entityManager, SubjectKind.AWARD, "select e.slug, e.title from FundingAward e where e.slug in :slugs");
  }
}
