package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The front desk for facilities. */
@Component
public class Facilities {

  private final EntityManager entityManager;

  Facilities(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public @Nullable Facility find(String slug) {
    return entityManager.find(Facility.class, slug, KeyType.NATURAL);
  }

  /** The facility of this slug; throws {@link NotFound} when there is none. */
  public Facility require(String slug) {
    Facility facility = find(slug);
    if (facility == null) {
      throw new NotFound("facility", slug);
    }
    return facility;
  }
}
