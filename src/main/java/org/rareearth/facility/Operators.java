package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for who runs how many plants. */
@Component
public class Operators {

  private final EntityManager entityManager;

  Operators(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Plants by slug of the operator, subsidiaries apart from their parents. */
  @Transactional(readOnly = true)
  public Map<String, Long> plants() {
    List<Object[]> counts = entityManager.createQuery(
        "select o.slug, count(f.id) from Facility f join f.operator o group by o.slug", Object[].class).getResultList();
    return counts.stream().collect(Collectors.toMap(count -> (String) count[0], count -> (Long) count[1]));
  }
}
