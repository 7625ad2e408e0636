package org.rareearth.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.account.Settings;
import org.rareearth.kernel.NotFound;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for reviewers: nothing becomes public that a second person has not let pass. */
@Component
public class Reviews {

  /** More records than this are published in the background, because a browser would not wait for them. */
  public static final int AT_ONCE = 5_000;

  private static final int QUEUE = 500;
  private static final Duration LATELY = Duration.ofDays(14);

  /** So long a publishing may take to begin; one whose row is free after that has lost its node. */
  private static final Duration BEGINNING = Duration.ofMinutes(1);

  private final ProposalRepository proposals;
  private final ProposedRecordRepository records;
  private final Tallies tallies;
  private final Acceptance acceptance;
  private final BackgroundPublishing background;
  private final Settings settings;
  private final JdbcClient database;
  private final Clock clock;

  Reviews(ProposalRepository proposals, ProposedRecordRepository records, Tallies tallies, Acceptance acceptance,
      BackgroundPublishing background, Settings settings, JdbcClient database, Clock clock) {
    this.proposals = proposals;
    this.records = records;
    this.tallies = tallies;
    this.acceptance = acceptance;
    this.background = background;
    this.settings = settings;
    this.database = database;
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

  /** What these proposals would publish, by kind and action, in the order in which each names them. */
  @Transactional(readOnly = true)
  public List<ProposalTally> tallies(Collection<Long> ids) {
    return tallies.of(ids);
  }

  /** Whether this reviewer may decide on it: not on own work, unless the site is run by one person. */
  public boolean mayDecide(Proposal proposal, Editor reviewer) {
    return reviewer.isReviewer() && (!proposal.isBy(reviewer) || settings.isSinglePersonOperation());
  }

  /** Whether nobody publishes it any more although it says so: its row is free. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean isAbandoned(long id) {
    return proposals.publishingSince(id) != null
        && database.sql("select count(*) from (select 1 from proposal where id = ? for no key update skip locked) free").param(id)
            .query(Long.class).single() == 1;
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
   * Publishes it; of more than {@link #AT_ONCE} records it only begins to, and the proposal that it returns says since when.
   *
   * @param version of the proposal that the reviewer saw
   * @throws NotYours for the author's own decision
   * @throws StaleProposal when it is no longer what the reviewer saw
   * @throws Clashed when a record changed meanwhile in the same field
   * @throws StillReferred when a record that was to go is referred to meanwhile
   * @throws Busy when something else is being published
   */
  @Transactional
  public Proposal accept(long id, int version, Editor reviewer, @Nullable String note) {
    Proposal proposal = decidable(id, version, reviewer);
    Person by = Person.of(reviewer);
    if (records.countApplied(id) > AT_ONCE) {
      proposal.beginPublishing(by, blankToNull(note), clock.instant());
      Proposal begun = proposals.saveAndFlush(proposal);
      background.afterCommit(begun);
      return begun;
    }
    try {
      return acceptance.accept(proposal, by, blankToNull(note));
    } catch (PessimisticLockingFailureException e) {
      throw new Busy(e);
    }
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
    Proposal proposal = locked(id);
    if (!mayDecide(proposal, reviewer)) {
      throw new NotYours();
    }
    if (proposal.state() != ProposalState.SUBMITTED || isBeginning(proposal.publishingSince())) {
      throw new StaleProposal();
    }
    return proposal;
  }

  /** Its row, unless somebody who is publishing it has it; what that does to it is not worth waiting for. */
  private Proposal locked(long id) {
    database.sql("set local lock_timeout = '5s'").update();
    try {
      return proposals.lock(id).filter(found -> found.submittedAt() != null)
          .orElseThrow(() -> new NotFound("proposal", String.valueOf(id)));
    } catch (PessimisticLockingFailureException e) {
      throw new StaleProposal();
    }
  }

  private boolean isBeginning(@Nullable Instant since) {
    return since != null && since.plus(BEGINNING).isAfter(clock.instant());
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
