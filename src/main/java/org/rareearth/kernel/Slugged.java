package org.rareearth.kernel;

import jakarta.persistence.EntityManager;
import org.hibernate.KeyType;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/** A record with a readable key of its own, used in addresses and in data files. */
public interface Slugged {

  String slug();

  /**
   * The record of this key, null when there is none. A session that reads the past asks by query, because Hibernate 7.4 looks up a natural
   * key among the present rows whatever the session, and a record may have had another key then.
   */
  static <T> @Nullable T find(EntityManager entityManager, Class<T> type, String slug) {
    if (entityManager.unwrap(SharedSessionContractImplementor.class).getLoadQueryInfluencers().getTemporalIdentifier() == null) {
      return entityManager.find(type, slug, KeyType.NATURAL);
    }
    return entityManager.createQuery("from " + type.getSimpleName() + " e where e.slug = :slug", type).setParameter("slug", slug)
        .getResultStream().findFirst().orElse(null);
  }
}
