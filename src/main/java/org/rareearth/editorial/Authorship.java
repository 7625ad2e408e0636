package org.rareearth.editorial;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who writes to the public tables in this transaction, and why. A transaction without one cannot write to them: every row that is
 * public has an author.
 *
 * @param nature what kind of news it is
 * @param author who proposed it, by name; null for the data files that a database starts with
 * @param reviewer who let it pass
 * @param reason in the author's words
 * @param proposal id of the proposal
 */
record Authorship(Origin origin, Nature nature, @Nullable String author, @Nullable String reviewer, @Nullable String reason,
    @Nullable Long proposal) {

  /** Signs all that the current transaction writes. */
  void sign() {
    TransactionSynchronizationManager.bindResource(Authorship.class, this);
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Authorship.class);
      }
    });
  }

  /** Whose transaction this is; refuses to go on when nobody signed it. */
  static Authorship ofTransaction() {
    if (TransactionSynchronizationManager.getResource(Authorship.class) instanceof Authorship authorship) {
      return authorship;
    }
    throw new IllegalStateException("Public records change by a proposal that was accepted, and in no other way");
  }
}
