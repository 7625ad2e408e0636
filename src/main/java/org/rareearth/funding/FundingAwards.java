package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The front desk for funding awards. */
@Component
public class FundingAwards {

  private final EntityManager entityManager;

  FundingAwards(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public @Nullable FundingAward find(String slug) {
    return entityManager.find(FundingAward.class, slug, KeyType.NATURAL);
  }

  /** The award of this slug; throws {@link NotFound} when there is none. */
  public FundingAward require(String slug) {
    FundingAward award = find(slug);
    if (award == null) {
      throw new NotFound("award", slug);
    }
    return award;
  }
}
