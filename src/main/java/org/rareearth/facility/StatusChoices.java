package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import org.rareearth.evidence.Choices;
import org.rareearth.evidence.Source;
import org.springframework.stereotype.Component;

/** The status that is shown of each plant. */
@Component
class StatusChoices implements Choices {

  private final EntityManager entityManager;

  StatusChoices(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void chooseAgain(Source source) {
    entityManager.createQuery("""
        select f from Facility f where exists (
          select 1 from FacilityClaim c where c.facility = f and c.property = STATUS and c.evidence.source = :source)""", Facility.class)
        .setParameter("source", source).getResultList().forEach(Facility::choose);
  }
}
