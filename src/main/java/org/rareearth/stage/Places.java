package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The front desk for places. */
@Component
public class Places {

  private final EntityManager entityManager;

  Places(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public @Nullable Place find(String slug) {
    return entityManager.find(Place.class, slug, KeyType.NATURAL);
  }

  /** The place of this slug; throws {@link NotFound} when there is none. */
  public Place require(String slug) {
    Place place = find(slug);
    if (place == null) {
      throw new NotFound("place", slug);
    }
    return place;
  }
}
