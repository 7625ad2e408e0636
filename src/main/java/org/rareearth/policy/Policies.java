package org.rareearth.policy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for policy measures. */
@Component
public class Policies {

  private final EntityManager entityManager;
  private final PolicyMeasureRepository repository;

  Policies(EntityManager entityManager, PolicyMeasureRepository repository) {
    this.entityManager = entityManager;
    this.repository = repository;
  }

  public @Nullable PolicyMeasure find(String slug) {
    return entityManager.find(PolicyMeasure.class, slug, KeyType.NATURAL);
  }

  /** The policy of this slug; throws {@link NotFound} when there is none. */
  public PolicyMeasure require(String slug) {
    PolicyMeasure policy = find(slug);
    if (policy == null) {
      throw new NotFound("policy", slug);
    }
    return policy;
  }

  /** Every measure, in the order of recording. */
  @Transactional(readOnly = true)
  public List<PolicyRow> all() {
    return repository.all().stream().map(PolicyRow::of).toList();
  }

  /** One measure; throws {@link NotFound} when there is none. */
  @Transactional(readOnly = true)
  public PolicyRow row(String slug) {
    PolicyMeasure measure = repository.row(slug);
    if (measure == null) {
      throw new NotFound("policy", slug);
    }
    return PolicyRow.of(measure);
  }
}
