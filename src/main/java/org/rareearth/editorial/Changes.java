package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.AsOf;
import org.rareearth.kernel.BadInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for the record of changes. */
@Component
public class Changes {

  /** Who asks for a moment that has hardly passed waits for the change that is being committed; it may belong to that moment. */
  private static final Duration HARDLY_PASSED = Duration.ofSeconds(10);

  private final EntityManager entityManager;

  Changes(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** When the latest change was recorded; null before the first. */
  @Transactional(readOnly = true)
  public @Nullable Instant latest() {
    return entityManager.createQuery("select max(recordedAt) from Change", Instant.class).getSingleResultOrNull();
  }

  /** The latest change; null before the first. */
  @Transactional(readOnly = true)
  public @Nullable Change last() {
    return entityManager.createQuery("from Change order by id desc limit 1", Change.class).getSingleResultOrNull();
  }

  /**
   * What had been recorded at a moment. It stays the same for ever, which is why a moment to come is refused, and so is one before the
   * first record. The database's clock decides, because it stamped the changes.
   */
  @Transactional(readOnly = true)
  public PastMoment upTo(AsOf asOf) {
    if (asOf.instant().isAfter(Instant.now().minus(HARDLY_PASSED))) {
      entityManager.createNativeQuery("select 1 from pg_advisory_xact_lock_shared(20251103)", Integer.class).getSingleResult();
    }
    Object[] found = entityManager.createQuery("""
        select instant, (select min(c.recordedAt) from Change c),
          (select c.id from Change c where c.recordedAt <= :asOf order by c.recordedAt desc limit 1)
        """, Object[].class).setParameter("asOf", asOf.instant()).getSingleResult();
    Instant now = (Instant) found[0];
    if (asOf.instant().isAfter(now)) {
      throw BadInput.explained(AsOf.PARAMETER, asOf.label(), "errors.accepts.as-of.past", AsOf.at(now).label());
    }
    if (found[2] == null) {
      throw BadInput.explained(AsOf.PARAMETER, asOf.label(), "errors.accepts.as-of.first", String.valueOf(found[1]));
    }
    return new PastMoment(asOf, (Long) found[2]);
  }
}
