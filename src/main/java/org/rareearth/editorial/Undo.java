package org.rareearth.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rareearth.account.Editor;
import org.rareearth.kernel.BadInput;
import org.springframework.stereotype.Component;

/**
 * The front desk for taking a whole change back as one proposal. A few records become a draft like any other; thousands, as of an import,
 * are written row by row, so that no number of them fills the memory.
 */
@Component
public class Undo {

  private final History history;
  private final Reverts reverts;
  private final Proposals proposals;
  private final Checks checks;
  private final LargeUndo large;

  Undo(History history, Reverts reverts, Proposals proposals, Checks checks, LargeUndo large) {
    this.history = history;
    this.reverts = reverts;
    this.proposals = proposals;
    this.checks = checks;
    this.large = large;
  }

  /** What became of the wish to undo. */
  public sealed interface Answer {

    /** It waits for a reviewer. */
    record Submitted(Proposal proposal) implements Answer {}

    /** Some records cannot be made what they were; the first of them, with what is to be said against it. */
    record Refused(List<CheckedRecord> records) implements Answer {}

    /** Another proposal waits for the same record. */
    record Waiting(RecordKey record) implements Answer {}
  }

  /** Whether a change can be undone at all: the first load has no record of what it touched. */
  public static boolean isOffered(Change change) {
    return change.origin() != Origin.FIRST_LOAD;
  }

  /**
   * Proposes to undo a change; however often the same form comes, there is one proposal. What it brings back was public before, so that
   * warnings are answered by the reason for undoing.
   *
   * @throws Clashed where a later change wrote the same field, or took the record away
   */
  public Answer propose(long change, UUID token, String reason, Editor author) {
    if (!isOffered(history.change(change))) {
      throw BadInput.explained("change", String.valueOf(change), "errors.accepts.change");
    }
    Proposal begun = proposals.begun(token, author).filter(proposal -> !proposal.state().isOpenToAuthor()).orElse(null);
    if (begun != null) {
      return new Answer.Submitted(begun);
    }
    return history.count(change) > Drafts.MOST_RECORDS ? large.propose(change, token, reason, author) : small(change, token, reason, author);
  }

  private Answer small(long change, UUID token, String reason, Editor author) {
    List<CheckedRecord> checked = checks.look(new Draft(token, 0, Origin.UNDO, reason, reverts.undo(change)));
    List<CheckedRecord> refused = checked.stream().filter(CheckedRecord::isRefused).toList();
    if (!refused.isEmpty()) {
      return new Answer.Refused(refused);
    }
    List<DraftRecord> records = checked.stream().map(record -> answered(record, reason)).toList();
    return switch (proposals.submit(new Draft(token, 0, Origin.UNDO, reason, records), author)) {
      case Outcome.Submitted submitted -> new Answer.Submitted(submitted.proposal());
      case Outcome.Refused again -> new Answer.Refused(again.records());
      case Outcome.Clashing clashing -> {
        proposals.takeBack(clashing.proposal().id(), author);
        yield new Answer.Waiting(new RecordKey(clashing.clashes().getFirst().kind(), clashing.clashes().getFirst().key()));
      }
    };
  }

  /** The record with every warning answered. */
  static DraftRecord answered(CheckedRecord record, String reason) {
    Map<String, String> passed = new HashMap<>();
    record.findings().stream().filter(finding -> !finding.isRefusal()).forEach(finding -> passed.put(finding.code(), reason));
    DraftRecord draft = record.draft();
    return new DraftRecord(draft.action(), draft.kind(), draft.key(), draft.target(), draft.base(), draft.typed(), passed);
  }
}
