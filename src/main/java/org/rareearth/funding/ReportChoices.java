package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import org.rareearth.evidence.Choices;
import org.rareearth.evidence.Source;
import org.springframework.stereotype.Component;

/** The report that is shown of each award. */
@Component
class ReportChoices implements Choices {

  private final EntityManager entityManager;

  ReportChoices(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void chooseAgain(Source source) {
    entityManager.createQuery("""
        select a from FundingAward a where exists (select 1 from AwardEvent e where e.award = a and e.evidence.source = :source)""",
        FundingAward.class).setParameter("source", source).getResultList().forEach(FundingAward::choose);
  }
}
