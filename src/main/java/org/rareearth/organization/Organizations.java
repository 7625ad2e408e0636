package org.rareearth.organization;

import jakarta.persistence.EntityManager;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The front desk for organizations. */
@Component
public class Organizations {

  private final EntityManager entityManager;

  Organizations(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public @Nullable Organization find(String slug) {
    return entityManager.find(Organization.class, slug, KeyType.NATURAL);
  }

  /** The organization of this slug; throws {@link NotFound} when there is none. */
  public Organization require(String slug) {
    Organization organization = find(slug);
    if (organization == null) {
      throw new NotFound("organization", slug);
    }
    return organization;
  }
}
