package org.rareearth.supply;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for the factors that carry tonnes from one stage to the next. */
@Component
public class BalanceFactors {

  private final EntityManager entityManager;

  BalanceFactors(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The factors of these kinds ({@code oxide_to_metal}, {@code yield} …), kind by kind, in the order of the research. */
  @Transactional(readOnly = true)
  public List<FactorRow> of(Collection<String> categories) {
    return entityManager.createQuery("""
        from BalanceFactor f join fetch f.evidence.source
        where f.category in :categories
        order by f.category, f.id
        """, BalanceFactor.class).setParameter("categories", categories).getResultStream().map(FactorRow::of).toList();
  }
}
