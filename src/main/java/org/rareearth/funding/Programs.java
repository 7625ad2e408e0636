package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The front desk for programmes. */
@Component
public class Programs {

  private final EntityManager entityManager;

  Programs(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public @Nullable Program find(String slug) {
    return entityManager.find(Program.class, slug, KeyType.NATURAL);
  }

  /** The programme of this slug; throws {@link NotFound} when there is none. */
  public Program require(String slug) {
    Program program = find(slug);
    if (program == null) {
      throw new NotFound("programme", slug);
    }
    return program;
  }
}
