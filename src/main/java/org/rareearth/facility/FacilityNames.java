package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.evidence.SubjectNames;
import org.springframework.stereotype.Component;

/** The names of plants, for conflicts about them. */
@Component
public class FacilityNames extends SubjectNames {

  FacilityNames(EntityManager entityManager) {
    super(entityManager, SubjectKind.FACILITY, "select e.slug, e.name from Facility e where e.slug in :slugs");
  }
}
