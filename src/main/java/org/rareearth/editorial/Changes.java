package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for the record of changes. */
@Component
public class Changes {

  private final EntityManager entityManager;

  Changes(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** When the latest change was recorded; null before the first. */
  @Transactional(readOnly = true)
  public @Nullable Instant latest() {
    return entityManager.createQuery("select max(recordedAt) from Change", Instant.class).getSingleResultOrNull();
  }
}
