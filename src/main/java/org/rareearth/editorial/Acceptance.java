package org.rareearth.editorial;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a proposal and notes who let it pass, in the transaction that holds its row. */
@Component
class Acceptance {

  private final ProposalRepository proposals;
  private final ProposedRecordRepository records;
  private final Publisher publisher;
  private final Natures natures;
  private final Clock clock;

  Acceptance(ProposalRepository proposals, ProposedRecordRepository records, Publisher publisher, Natures natures,
      Clock clock) {
    this.proposals = proposals;
    this.records = records;
    this.publisher = publisher;
    this.natures = natures;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  Proposal accept(Proposal proposal, Person by, @Nullable String note) {
    long id = proposal.id();
    long change = publisher.publish(id, proposal.origin(), natures.of(proposal), proposal.author(), by, proposal.reason());
    records.close(id);
    Proposal accepted = proposals.findById(id).orElseThrow();
    accepted.accept(by, note, change, clock.instant());
    return proposals.saveAndFlush(accepted);
  }
}
