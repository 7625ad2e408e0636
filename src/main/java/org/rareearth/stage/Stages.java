package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Slugged;
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
    return Slugged.find(entityManager, ChainStage.class, slug);
  }

  /** All stages along the chain. */
  @Transactional(readOnly = true)
  public List<StageRef> all() {
    return entityManager.createQuery("from ChainStage order by position", ChainStage.class).getResultStream().map(StageRef::of).toList();
  }

  /** All stages along the chain with their definitions. */
  @Transactional(readOnly = true)
  public List<StageDetail> details() {
    return entityManager.createQuery("from ChainStage s join fetch s.source order by s.position", ChainStage.class).getResultStream()
        .map(StageDetail::of).toList();
  }

  /** How other authorities cut the chain: this stage's definitions and those of the chain as a whole. */
  @Transactional(readOnly = true)
  public List<StageWords> otherDefinitions(String stage) {
    return entityManager.createQuery("""
        from StageDefinition d join fetch d.stage s join fetch d.evidence.source
        where s.slug in (:stage, 'cross_stage')
        order by s.position, d.id
        """, StageDefinition.class).setParameter("stage", stage).getResultStream().map(StageWords::of).toList();
  }

  /** The customs codes under which a stage's goods are counted. */
  @Transactional(readOnly = true)
  public List<TariffRow> tariffCodes(String stage) {
    return entityManager.createQuery("""
        from TariffCode c join fetch c.stage s left join fetch c.place join fetch c.source
        where s.slug = :stage
        order by c.id
        """, TariffCode.class).setParameter("stage", stage).getResultStream().map(TariffRow::of).toList();
  }

  /** All rare-earth elements by atomic number. */
  @Transactional(readOnly = true)
  public List<ElementRow> elements() {
    return entityManager.createQuery("""
        from Element e join fetch e.source left join fetch e.chinaSource left join fetch e.roleSource
        order by e.atomicNumber
        """, Element.class).getResultStream().map(ElementRow::of).toList();
  }
}
