package org.rareearth.editorial;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes what takes longer than a browser waits. The row of the proposal is held by the transaction that publishes it: whoever can lock
 * the row of a proposal that says it is being published knows that its node is gone.
 */
@Component
class BackgroundPublishing {

  private static final Logger log = LoggerFactory.getLogger(BackgroundPublishing.class);
  private static final int MOST_TRIES = 240;

  private final ProposalRepository proposals;
  private final Acceptance acceptance;
  private final TransactionTemplate transaction;

  BackgroundPublishing(ProposalRepository proposals, Acceptance acceptance, TransactionTemplate transaction) {
    this.proposals = proposals;
    this.acceptance = acceptance;
    this.transaction = transaction;
  }

  /** Begins once the transaction that decided it is over. */
  void afterCommit(Proposal begun) {
    long id = begun.id();
    int version = begun.version();
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        Thread.ofVirtual().name("publishing-" + id).start(() -> run(id, version));
      }
    });
  }

  private void run(long id, int version) {
    try {
      publish(id, version);
    } catch (RuntimeException thrown) {
      PublishingFailure failure = PublishingFailure.of(thrown);
      if (failure.cause() == PublishingFailure.Cause.FAULT) {
        log.error("Proposal {} could not be published", id, thrown);
      }
      transaction.executeWithoutResult(status -> proposals.lock(id).filter(proposal -> isStill(proposal, version))
          .ifPresent(proposal -> proposal.failPublishing(failure)));
    }
  }

  /** Waits for its turn in pieces: a connection that is silent for longer counts as broken. */
  private void publish(long id, int version) {
    for (int tries = 1; ; tries++) {
      try {
        transaction.executeWithoutResult(status -> proposals.lock(id).filter(proposal -> isStill(proposal, version))
            .ifPresent(proposal -> acceptance.accept(proposal, Objects.requireNonNull(proposal.publisher()), proposal.publishingNote())));
        return;
      } catch (PessimisticLockingFailureException e) {
        if (tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  /** Whether it is what was accepted, and nobody began anew because this node was taken for dead. */
  private static boolean isStill(Proposal proposal, int version) {
    return proposal.version() == version && proposal.publishingSince() != null;
  }
}
