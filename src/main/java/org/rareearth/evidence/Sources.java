package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The front desk for sources. */
@Component
public class Sources {

  private final EntityManager entityManager;

  Sources(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public @Nullable Source find(String slug) {
    return entityManager.find(Source.class, slug, KeyType.NATURAL);
  }

  /** The source of this slug; throws {@link NotFound} when there is none. */
  public Source require(String slug) {
    Source source = find(slug);
    if (source == null) {
      throw new NotFound("source", slug);
    }
    return source;
  }
}
