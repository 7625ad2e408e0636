package org.rareearth.editorial;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks the front desks and kinds of record what they would have said after a change. */
@Component
class PastReader {

  private final EntityManagerFactory factory;

  PastReader(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** Runs the question on the tables as they were when the change had been made; not to be called within a transaction that writes. */
  <T extends @Nullable Object> T after(long change, Supplier<T> question) {
    Object present = TransactionSynchronizationManager.unbindResourceIfPossible(factory);
    try (Session session = factory.unwrap(SessionFactory.class).withOptions().atChangeset(change).flushMode(FlushMode.MANUAL)
        .openSession()) {
      session.setDefaultReadOnly(true);
      TransactionSynchronizationManager.bindResource(factory, new EntityManagerHolder(session));
      try {
        return question.get();
      } finally {
        TransactionSynchronizationManager.unbindResource(factory);
      }
    } finally {
      if (present != null) {
        TransactionSynchronizationManager.bindResource(factory, present);
      }
    }
  }
}
