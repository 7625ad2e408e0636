package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for records that are no longer public under their key. */
@Component
public class Retirements {

  private final EntityManager entityManager;

  Retirements(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What became of the record; empty when it is public or never was. */
  @Transactional(readOnly = true)
  public Optional<Retirement> find(String kind, String key) {
    return entityManager.createQuery("from Retirement r where r.kind = :kind and r.key = :key", Retirement.class)
        .setParameter("kind", kind).setParameter("key", key).getResultStream().findFirst();
  }

  /** Those of the keys that are retired. */
  List<String> among(String kind, Collection<String> keys) {
    return entityManager.createQuery("select r.key from Retirement r where r.kind = :kind and r.key in :keys", String.class)
        .setParameter("kind", kind).setParameter("keys", keys).getResultList();
  }

  void retire(String kind, String key, String reason, @Nullable String successor) {
    find(kind, key).ifPresentOrElse(old -> old.revise(reason, successor),
        () -> entityManager.persist(new Retirement(kind, key, reason, successor)));
  }

  /** Forgets it, because the key names a public record again. */
  void lift(String kind, String key) {
    find(kind, key).ifPresent(entityManager::remove);
  }
}
