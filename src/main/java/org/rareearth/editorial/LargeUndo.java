package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rareearth.account.Editor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Proposes to undo a change of more records than a form holds: part by part, in one transaction, through the same checks. */
@Component
class LargeUndo {

  private final History history;
  private final Reverts reverts;
  private final ProposalRepository proposals;
  private final ProposedRecordRepository rows;
  private final ChangeRepository changes;
  private final Drafts drafts;
  private final Checks checks;
  private final Kinds kinds;
  private final EntityManager entityManager;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  LargeUndo(History history, Reverts reverts, ProposalRepository proposals, ProposedRecordRepository rows, ChangeRepository changes,
      Drafts drafts, Checks checks, Kinds kinds, EntityManager entityManager, JdbcClient database, TransactionTemplate transaction) {
    this.history = history;
    this.reverts = reverts;
    this.proposals = proposals;
    this.rows = rows;
    this.changes = changes;
    this.drafts = drafts;
    this.checks = checks;
    this.kinds = kinds;
    this.entityManager = entityManager;
    this.database = database;
    this.transaction = transaction;
  }

  /** Ends the transaction, so that nothing is left of a proposal that cannot go. */
  private static final class Stopped extends RuntimeException {

    private final transient Undo.Answer answer;

    Stopped(Undo.Answer answer) {
      super("Nothing is proposed", null, false, false);
      this.answer = answer;
    }
  }

  /** A proposal while it is written. */
  private final class Run {

    private final long change;
    private final long proposal;
    private final String reason;
    private final Checking checking = checks.open(false);
    private final List<String> subjects = new ArrayList<>();
    private int position;

    Run(long change, long proposal, String reason) {
      this.change = change;
      this.proposal = proposal;
      this.reason = reason;
    }

    void write() {
      for (long end = history.count(change); end > 0; end -= Reverts.PART) {
        List<DraftRecord> part = reverts.undo(change, end);
        refuseWaiting(part);
        refuseReferred(part);
        part.forEach(this::add);
        entityManager.flush();
        entityManager.clear();
      }
    }

    private void add(DraftRecord draft) {
      boolean written = draft.action() == Action.CREATE || draft.action() == Action.REVISE;
      CheckedRecord checked = written ? checking.look(draft)
          : new CheckedRecord(draft, Objects.requireNonNull(draft.key()), Objects.requireNonNull(draft.base()), List.of());
      if (checked.isRefused()) {
        throw new Stopped(new Undo.Answer.Refused(List.of(checked)));
      }
      CheckedRecord passed = new CheckedRecord(Undo.answered(checked, reason), checked.key(), checked.cells(), checked.findings());
      if (subjects.size() < 3) {
        subjects.add(drafts.name(passed));
      }
      entityManager.persist(ProposedRecord.row(proposal, position++, passed));
    }

    private void refuseWaiting(List<DraftRecord> part) {
      keys(part).forEach((kind, keys) -> rows.waiting(kind, keys).stream().filter(row -> row.proposal() != proposal).findFirst()
          .ifPresent(row -> {
            throw new Stopped(new Undo.Answer.Waiting(new RecordKey(kind, row.key())));
          }));
    }

    /** Nothing may be left that refers to a record that goes, other than what goes with it. */
    private void refuseReferred(List<DraftRecord> part) {
      List<DraftRecord> going = part.stream().filter(record -> record.action() == Action.WITHDRAW).toList();
      keys(going).forEach((kind, keys) -> {
        Map<String, List<String>> referring = kinds.references(kind, keys).stream()
            .collect(Collectors.groupingBy(RecordKey::kind, Collectors.mapping(RecordKey::key, Collectors.toList())));
        referring.forEach((other, left) -> {
          Set<String> staying = new HashSet<>(left);
          changes.created(change, other, left).forEach(staying::remove);
          if (!staying.isEmpty()) {
            throw new Stopped(referred(going, kind, staying));
          }
        });
      });
    }

    private Undo.Answer referred(List<DraftRecord> going, String kind, Set<String> staying) {
      DraftRecord one = going.stream().filter(record -> record.kind().equals(kind)).findFirst().orElseThrow();
      Findings findings = new Findings();
      findings.refuse(kinds.find(kind).columns().getFirst(), "check.referred", staying.size(),
          staying.stream().sorted().limit(10).collect(Collectors.joining(", ")));
      return new Undo.Answer.Refused(List.of(new CheckedRecord(one, String.valueOf(one.key()), Map.of(), findings.list())));
    }
  }

  Undo.Answer propose(long change, UUID token, String reason, Editor author) {
    try {
      return Objects.requireNonNull(transaction.execute(status -> write(change, token, reason, author)));
    } catch (Stopped e) {
      return e.answer;
    }
  }

  private Undo.Answer write(long change, UUID token, String reason, Editor author) {
    database.sql("set local statement_timeout = 0").update();
    Proposal begun = drafts.begin(new Draft(token, 0, Origin.UNDO, reason, List.of()), author);
    if (!begun.state().isOpenToAuthor()) {
      return new Undo.Answer.Submitted(begun);
    }
    rows.clear(begun.id());
    Run run = new Run(change, begun.id(), reason);
    run.write();
    Proposal proposal = proposals.findById(begun.id()).orElseThrow();
    proposal.save(String.join(" · ", run.subjects), reason, null, drafts.now());
    proposal.submit(drafts.now());
    return new Undo.Answer.Submitted(proposals.saveAndFlush(proposal));
  }

  private static Map<String, List<String>> keys(List<DraftRecord> part) {
    return part.stream().filter(record -> record.key() != null)
        .collect(Collectors.groupingBy(DraftRecord::kind, Collectors.mapping(record -> String.valueOf(record.key()), Collectors.toList())));
  }
}
