package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.evidence.SubjectNames;
import org.springframework.stereotype.Component;

/** The names of stages, for conflicts about them. */
@Component
public class StageNames extends SubjectNames {

  StageNames(EntityManager entityManager) {
    super(entityManager, SubjectKind.STAGE, "select e.slug, e.name from ChainStage e where e.slug in :slugs");
  }
}
