package org.rareearth.editorial;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the front desks and kinds of record what they would have said after a change. */
@Component
class PastReader {

  private final EntityManagerFactory factory;
  private final TransactionTemplate apart;

  PastReader(EntityManagerFactory factory, PlatformTransactionManager transactions) {
    this.factory = factory;
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
  }

  /** Runs the question on the tables as they were when the change had been made; a transaction that is under way waits meanwhile. */
  @SuppressWarnings("NullAway")
  <T extends @Nullable Object> T after(long change, Supplier<T> question) {
    return TransactionSynchronizationManager.isActualTransactionActive() ? apart.execute(status -> ask(change, question))
        : ask(change, question);
  }

  private <T extends @Nullable Object> T ask(long change, Supplier<T> question) {
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
