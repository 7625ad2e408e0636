package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for chain stages. */
@Component
public class Stages {

  private final EntityManager entityManager;

  Stages(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public @Nullable ChainStage find(String slug) {
    return entityManager.find(ChainStage.class, slug, KeyType.NATURAL);
  }

  /** The stage of this slug; throws {@link NotFound} when there is none. */
  public ChainStage require(String slug) {
    ChainStage stage = find(slug);
    if (stage == null) {
      throw new NotFound("stage", slug);
    }
    return stage;
  }

  /** All stages along the chain. */
  @Transactional(readOnly = true)
  public List<StageRef> all() {
    return entityManager.createQuery("from ChainStage order by position", ChainStage.class).getResultStream().map(StageRef::of).toList();
  }
}
