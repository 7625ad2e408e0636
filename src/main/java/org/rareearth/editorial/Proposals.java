package org.rareearth.editorial;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rareearth.account.Editor;
import org.rareearth.kernel.NotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for what authors write: drafts that save themselves, and proposals that wait for review. */
@Component
public class Proposals {

  private static final int MINE = 200;

  private final ProposalRepository proposals;
  private final ProposedRecordRepository records;
  private final ProposalCommentRepository comments;
  private final Drafts drafts;
  private final Checks checks;
  private final Clock clock;

  Proposals(ProposalRepository proposals, ProposedRecordRepository records, ProposalCommentRepository comments, Drafts drafts,
      Checks checks, Clock clock) {
    this.proposals = proposals;
    this.records = records;
    this.comments = comments;
    this.drafts = drafts;
    this.checks = checks;
    this.clock = clock;
  }

  /** Keeps what is written so far; throws {@link StaleProposal} when the draft was saved from elsewhere since. */
  public Proposal save(Draft draft, Editor author) {
    return drafts.save(draft, checks.look(draft), author);
  }

  /** Saves the draft, and sends it for review if nothing is to be said against it. */
  public Outcome submit(Draft draft, Editor author) {
    List<CheckedRecord> checked = checks.look(draft);
    Proposal saved = drafts.save(draft, checked, author);
    if (!saved.state().isOpenToAuthor()) {
      return new Outcome.Submitted(saved);
    }
    List<Finding> whole = whole(draft, checked);
    if (!whole.isEmpty() || checked.stream().anyMatch(record -> record.isRefused() || !record.unanswered().isEmpty())) {
      return new Outcome.Refused(saved, checked, whole);
    }
    try {
      return drafts.open(saved.id(), checked);
    } catch (DataIntegrityViolationException e) {
      return drafts.clashing(saved.id(), checked);
    }
  }

  /** The latest of an author's own, drafts included. */
  @Transactional(readOnly = true)
  public List<Proposal> mine(Editor author) {
    return proposals.by(author.id(), Limit.of(MINE));
  }

  /** A proposal for its author or a reviewer; for anyone else, and a draft for anyone but its author, there is none. */
  @Transactional(readOnly = true)
  public Proposal seen(long id, Editor by) {
    return proposals.findById(id)
        .filter(proposal -> proposal.isBy(by) || by.isReviewer() && proposal.submittedAt() != null && proposal.state() != ProposalState.DRAFT)
        .orElseThrow(() -> new NotFound("proposal", String.valueOf(id)));
  }

  /** Those of the proposals that this person may read. */
  @Transactional(readOnly = true)
  public Set<Long> readable(Collection<Long> ids, Editor by) {
    return by.isReviewer() ? Set.copyOf(ids) : ids.isEmpty() ? Set.of() : Set.copyOf(proposals.by(by.id(), ids));
  }

  /** Its records from a position on. */
  @Transactional(readOnly = true)
  public List<ProposedRecord> records(Proposal proposal, int from, int most) {
    return records.of(proposal.id(), from, Limit.of(most));
  }

  /** A page of what it would publish: without the rows of an import that are refused, unchanged or switched off. */
  @Transactional(readOnly = true)
  public Page<ProposedRecord> applied(Proposal proposal, Pageable page) {
    return new PageImpl<>(records.applied(proposal.id(), page), page, records.countApplied(proposal.id()));
  }

  /** What it does to the record of that key. */
  @Transactional(readOnly = true)
  public List<ProposedRecord> records(Proposal proposal, RecordKey record) {
    return records.named(proposal.id(), record.kind(), record.key());
  }

  @Transactional(readOnly = true)
  public long count(Proposal proposal) {
    return records.count(proposal.id());
  }

  /** An own draft, to go on with. */
  @Transactional(readOnly = true)
  public Draft draft(long id, Editor author) {
    Proposal proposal = own(id, author);
    List<DraftRecord> written = records.of(id, 0, Limit.of(Drafts.MOST_RECORDS)).stream().map(ProposedRecord::draft).toList();
    return new Draft(proposal.token(), proposal.version(), proposal.origin(), proposal.reason(), proposal.nature(), written);
  }

  /** Takes an own proposal back, or throws a draft away. */
  @Transactional
  public void takeBack(long id, Editor author) {
    if (proposals.publishingSince(id) != null) {
      throw new StaleProposal();
    }
    Proposal proposal = proposals.lock(id).filter(found -> found.isBy(author))
        .orElseThrow(() -> new NotFound("proposal", String.valueOf(id)));
    proposal.takeBack(clock.instant());
    records.close(id);
  }

  /** Says something of it, while there is still something to decide. */
  @Transactional
  public void comment(long id, Editor by, ProposalComment.Subject subject, String words) {
    Proposal proposal = seen(id, by);
    if (!proposal.state().isDiscussed()) {
      throw new StaleProposal();
    }
    comments.save(new ProposalComment(proposal, subject, Person.of(by), clock.instant(), words));
  }

  @Transactional(readOnly = true)
  public List<ProposalComment> comments(Proposal proposal) {
    return comments.of(proposal.id());
  }

  /** The proposal that was begun with a form's token, if it was saved. */
  @Transactional(readOnly = true)
  public Optional<Proposal> begun(UUID token, Editor author) {
    return proposals.findByToken(token).filter(proposal -> proposal.isBy(author));
  }

  private Proposal own(long id, Editor author) {
    return proposals.findById(id).filter(proposal -> proposal.isBy(author)).orElseThrow(() -> new NotFound("proposal", String.valueOf(id)));
  }

  private static List<Finding> whole(Draft draft, List<CheckedRecord> checked) {
    Findings findings = new Findings();
    if (draft.reason() == null || draft.reason().isBlank()) {
      findings.refuse("reason", "check.reason");
    }
    if (checked.isEmpty() || checked.stream().allMatch(Proposals::changesNothing)) {
      findings.refuse("records", "check.nothing");
    }
    return new ArrayList<>(findings.list());
  }

  private static boolean changesNothing(CheckedRecord record) {
    return record.draft().action() == Action.REVISE && record.cells().equals(record.draft().base());
  }
}
