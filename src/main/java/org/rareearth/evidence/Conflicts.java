package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The front desk for conflicts. */
@Component
public class Conflicts {

  private final EntityManager entityManager;

  Conflicts(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public @Nullable Conflict find(String slug) {
    return entityManager.find(Conflict.class, slug, KeyType.NATURAL);
  }

  /** The conflict of this slug; throws {@link NotFound} when there is none. */
  public Conflict require(String slug) {
    Conflict conflict = find(slug);
    if (conflict == null) {
      throw new NotFound("conflict", slug);
    }
    return conflict;
  }
}
