package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Where the record is found that once had this key, after all that it was renamed to or merged into; or why there is none any more. */
  @Transactional(readOnly = true)
  public Optional<Fate> fate(String kind, String key) {
    Set<String> seen = new HashSet<>();
    Retirement last = null;
    String name = key;
    for (Retirement next = find(kind, key).orElse(null); next != null && seen.add(name); next = find(kind, name).orElse(null)) {
      last = next;
      if (next.successor() == null) {
        return Optional.of(new Fate(name, null, next.reason()));
      }
      name = next.successor();
    }
    return last == null || seen.contains(name) ? Optional.empty() : Optional.of(new Fate(last.key(), name, last.reason()));
  }

  /**
   * What became of a record.
   *
   * @param key the last that it had before it went, or got its present one
   * @param successor the key under which it is public; null when it was withdrawn
   */
  public record Fate(String key, @Nullable String successor, String reason) {}

  /** Those of the keys that are retired. */
  List<String> among(String kind, Collection<String> keys) {
    return entityManager.createQuery("select r.key from Retirement r where r.kind = :kind and r.key in :keys", String.class)
        .setParameter("kind", kind).setParameter("keys", keys).getResultList();
  }

  void retire(String kind, String key, String reason, @Nullable String successor) {
    find(kind, key).ifPresentOrElse(old -> old.revise(reason, successor),
        () -> entityManager.persist(new Retirement(kind, key, reason, successor)));
  }

  /** Withdraws several at once. */
  void retire(String kind, List<String> keys, String reason) {
    Set<String> before = new HashSet<>(among(kind, keys));
    keys.forEach(key -> {
      if (before.contains(key)) {
        retire(kind, key, reason, null);
      } else {
        entityManager.persist(new Retirement(kind, key, reason, null));
      }
    });
  }

  /** Forgets it, because the key names a public record again. */
  void lift(String kind, String key) {
    find(kind, key).ifPresent(entityManager::remove);
  }
}
