package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for the words of the field. */
@Component
public class Terms {

  private final EntityManager entityManager;

  Terms(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Every term, in the order of recording: from matter to money. */
  @Transactional(readOnly = true)
  public List<TermRow> all() {
    return entityManager.createQuery("from Term t left join fetch t.source order by t.id", Term.class).getResultStream()
        .map(TermRow::of).toList();
  }
}
