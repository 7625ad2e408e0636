package org.rareearth.editorial;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.account.Settings;
import org.rareearth.kernel.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for reviewers: nothing becomes public that a second person has not let pass. */
@Component
public class Reviews {

  private static final int QUEUE = 500;
  private static final Duration LATELY = Duration.ofDays(14);

  private final ProposalRepository proposals;
  private final ProposedRecordRepository records;
  private final Publisher publisher;
  private final Settings settings;
  private final Clock clock;

  Reviews(ProposalRepository proposals, ProposedRecordRepository records, Publisher publisher, Settings settings, Clock clock) {
    this.proposals = proposals;
    this.records = records;
    this.publisher = publisher;
    this.settings = settings;
    this.clock = clock;
  }

  /** What waits, oldest first. */
  @Transactional(readOnly = true)
  public List<Proposal> queue() {
    return proposals.waiting(Limit.of(QUEUE));
  }

  @Transactional(readOnly = true)
  public long waiting() {
    return proposals.countWaiting();
  }

  /** What was decided in the last two weeks, the latest first. */
  @Transactional(readOnly = true)
  public List<Proposal> lately() {
    return proposals.decidedSince(clock.instant().minus(LATELY), Limit.of(QUEUE));
  }

  /** Whether this reviewer may decide on it: not on own work, unless the site is run by one person. */
  public boolean mayDecide(Proposal proposal, Editor reviewer) {
    return reviewer.isReviewer() && (!proposal.isBy(reviewer) || settings.isSinglePersonOperation());
  }

  /** Says that this reviewer is at it; whoever was before is not any more. */
  @Transactional
  public void claim(long id, Editor reviewer) {
    Proposal proposal = decidable(id, reviewer);
    proposal.hold(Person.of(reviewer), clock.instant());
  }

  @Transactional
  public void release(long id, Editor reviewer) {
    decidable(id, reviewer).hold(null, clock.instant());
  }

  /**
   * Publishes it.
   *
   * @param version of the proposal that the reviewer saw
   * @throws NotYours for the author's own decision
   * @throws StaleProposal when it is no longer what the reviewer saw
   * @throws Clashed when a record changed meanwhile in the same field
   */
  @Transactional
  public Proposal accept(long id, int version, Editor reviewer, @Nullable String note) {
    Proposal proposal = decidable(id, version, reviewer);
    Person by = Person.of(reviewer);
    long change = publisher.publish(id, proposal.origin(), proposal.author(), by, proposal.reason());
    records.close(id);
    Proposal accepted = proposals.findById(id).orElseThrow();
    accepted.accept(by, blankToNull(note), change, clock.instant());
    return proposals.saveAndFlush(accepted);
  }

  /** Turns it down; the author sees why. */
  @Transactional
  public void reject(long id, int version, Editor reviewer, String reason) {
    decidable(id, version, reviewer).reject(Person.of(reviewer), required(reason), clock.instant());
    proposals.flush();
    records.close(id);
  }

  /** Gives it back to its author, with what is to be changed. */
  @Transactional
  public void askForChanges(long id, int version, Editor reviewer, String reason) {
    decidable(id, version, reviewer).askForChanges(Person.of(reviewer), required(reason), clock.instant());
    proposals.flush();
    records.close(id);
  }

  private Proposal decidable(long id, int version, Editor reviewer) {
    Proposal proposal = decidable(id, reviewer);
    if (proposal.version() != version) {
      throw new StaleProposal();
    }
    return proposal;
  }

  private Proposal decidable(long id, Editor reviewer) {
    Proposal proposal = proposals.lock(id).filter(found -> found.submittedAt() != null)
        .orElseThrow(() -> new NotFound("proposal", String.valueOf(id)));
    if (!mayDecide(proposal, reviewer)) {
      throw new NotYours();
    }
    if (proposal.state() != ProposalState.SUBMITTED) {
      throw new StaleProposal();
    }
    return proposal;
  }

  private static String required(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A decision against a proposal has a reason");
    }
    return reason.strip();
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
