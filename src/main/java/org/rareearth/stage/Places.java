package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Slugged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for places. */
@Component
public class Places {

  private final EntityManager entityManager;

  Places(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public @Nullable Place find(String slug) {
    return Slugged.find(entityManager, Place.class, slug);
  }

  /** Every place, in the order of the research: the world, countries, groups and regions. */
  @Transactional(readOnly = true)
  public List<PlaceRef> all() {
    return entityManager.createQuery("from Place order by id", Place.class).getResultStream().map(PlaceRef::of).toList();
  }
}
