package org.rareearth.policy;

import jakarta.persistence.EntityManager;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The front desk for policy measures. */
@Component
public class Policies {

  private final EntityManager entityManager;

  Policies(EntityManager entityManager) {
    this.entityManager = entityManager;
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
}
