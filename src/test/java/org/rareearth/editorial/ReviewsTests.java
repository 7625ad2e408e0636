package org.rareearth.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearth.account.Editor;
import org.rareearth.testing.EditingTest;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.testing.Edits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From what somebody typed to what everybody reads, and back. */
@EditingTest
class ReviewsTests {

  @Autowired private Proposals proposals;
  @Autowired private Reviews reviews;
  @Autowired private History history;
  @Autowired private Reverts reverts;
  @Autowired private Retirements retirements;
  @Autowired private Kinds kinds;
  @Autowired private Edits edits;
  @Autowired private JdbcClient database;
  @Autowired private EntityManager entityManager;
  @Autowired private TransactionTemplate transaction;

  private Editor author;
  private Editor reviewer;

  @BeforeEach
  void people() {
    author = edits.author();
    reviewer = edits.reviewer();
  }

  @Test
  void publishesAnAwardWithItsNewSourceOnceSomeoneElseAcceptsIt() {
    Proposal proposal = edits.submit(Edits.newAward("published"));
    assertThat(kinds.cells("awards", "award-published")).isNull();

    Proposal accepted = reviews.accept(proposal.id(), proposal.version(), reviewer, null);

    assertThat(accepted.state()).isEqualTo(ProposalState.ACCEPTED);
    assertThat(kinds.cells("award_events", "report-published")).containsEntry("amount", "620000000").containsEntry("currency", "USD")
        .containsEntry("award", "award-published").containsEntry("source", "source-published");
    Version version = history.versions("awards", "award-published", Long.MAX_VALUE, 10).list().getFirst();
    assertThat(version.change().author()).isEqualTo("Ann Author");
    assertThat(version.change().reviewer()).isEqualTo("Rae Reviewer");
    assertThat(version.change().reason()).isEqualTo("It was announced");
  }

  @Test
  void refusesTheAuthorsOwnDecision() {
    Proposal proposal = edits.submit(Edits.newAward("own-decision"));

    assertThatThrownBy(() -> reviews.accept(proposal.id(), proposal.version(), author, null)).isInstanceOf(NotYours.class);
    assertThat(kinds.cells("awards", "award-own-decision")).isNull();
  }

  @Test
  void undoesAChangeAndKeepsItsHistory() {
    long change = edits.publish(Edits.newAward("undone"));

    long undone = edits.publish(new Draft(UUID.randomUUID(), 0, Origin.UNDO, "It was no award", reverts.undo(change)));

    assertThat(kinds.cells("awards", "award-undone")).isNull();
    assertThat(kinds.cells("sources", "source-undone")).isNull();
    assertThat(retirements.find("awards", "award-undone")).get().extracting(Retirement::reason).isEqualTo("It was no award");
    assertThat(history.versions("awards", "award-undone", Long.MAX_VALUE, 10).list()).extracting(Version::action).containsExactly(Action.WITHDRAW, Action.CREATE);
    assertThat(history.records(undone, 0, 10)).extracting(ChangedRecord::label).contains(new LocalizedText("Award undone", null));
    assertThat(history.cells("awards", "award-undone", change)).containsEntry("title_en", "Award undone");

    edits.publish(new Draft(UUID.randomUUID(), 0, Origin.UNDO, "It was one after all", reverts.undo(undone)));
    assertThat(kinds.cells("award_events", "report-undone")).containsEntry("amount", "620000000");
    assertThat(retirements.find("awards", "award-undone")).isEmpty();
  }

  @Test
  void keepsWhatOthersChangedInOtherFields() {
    edits.publish(Edits.newAward("merged"));
    Proposal mine = edits.submit(edits.revision("awards", "award-merged", "terms_en", "Mine", "mine"));
    database.sql("update proposed_record set open_base = null where proposal_id = ?").param(mine.id()).update();
    edits.publish(edits.revision("awards", "award-merged", "note", "Theirs", "theirs"));

    reviews.accept(mine.id(), mine.version(), reviewer, null);

    assertThat(kinds.cells("awards", "award-merged")).containsEntry("terms_en", "Mine").containsEntry("note", "Theirs");
  }

  @Test
  void letsOneOfFiftySimultaneousSavesWin() throws Exception {
    edits.publish(Edits.newAward("contested"));
    List<Callable<Outcome>> saves = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Draft draft = edits.revision("awards", "award-contested", "terms_en", "Terms " + i, "save " + i);
      saves.add(() -> proposals.submit(draft, author));
    }
    List<Outcome> outcomes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(50)) {
      for (var future : threads.invokeAll(saves)) {
        outcomes.add(future.get());
      }
    }
    assertThat(outcomes).filteredOn(Outcome.Submitted.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Outcome.Clashing.class::isInstance).hasSize(49).allSatisfy(outcome ->
        assertThat(((Outcome.Clashing) outcome).clashes()).singleElement().satisfies(clash -> {
          assertThat(clash.own()).hasEntrySatisfying("terms_en", terms -> assertThat(terms).startsWith("Terms "));
          assertThat(clash.contested()).containsExactly("terms_en");
        }));
  }

  @Test
  void makesOneProposalOfTheSameFormSentTwentyTimesAtOnce() throws Exception {
    Draft draft = edits.answered(Edits.newAward("twenty"));
    List<Callable<Outcome>> saves = Collections.nCopies(20, () -> proposals.submit(draft, author));
    try (var threads = Executors.newFixedThreadPool(20)) {
      for (var future : threads.invokeAll(saves)) {
        assertThat(future.get()).isInstanceOf(Outcome.Submitted.class);
      }
    }
    assertThat(proposals.mine(author)).filteredOn(proposal -> proposal.token().equals(draft.token())).hasSize(1);
  }

  @Test
  void movesReferencesWhenARecordIsRenamedOrMerged() {
    edits.publish(Edits.newAward("moved"));
    edits.publish(edits.retire("awards", "award-moved", Action.RENAME, "award-moved-on"));
    assertThat(kinds.cells("award_events", "report-moved")).containsEntry("award", "award-moved-on");
    assertThat(retirements.find("awards", "award-moved")).get().extracting(Retirement::successor).isEqualTo("award-moved-on");

    edits.publish(Edits.newAward("survivor"));
    edits.publish(edits.retire("awards", "award-moved-on", Action.MERGE, "award-survivor"));
    assertThat(kinds.cells("award_events", "report-moved")).containsEntry("award", "award-survivor");
    assertThat(kinds.cells("awards", "award-moved-on")).isNull();
  }

  @Test
  void undoesANewKeyTogetherWithTheMentionsThatFollowedIt() {
    edits.publish(Edits.newAward("mentioned"));
    edits.publish(Edits.newAward("mentioning"));
    edits.publish(edits.revision("awards", "award-mentioning", "related_award", "award-mentioned", "They overlap"));
    long renamed = edits.publish(edits.retire("awards", "award-mentioned", Action.RENAME, "award-mentioned-anew"));
    assertThat(kinds.cells("awards", "award-mentioning")).containsEntry("related_award", "award-mentioned-anew");

    edits.publish(new Draft(UUID.randomUUID(), 0, Origin.UNDO, "The old key was right", reverts.undo(renamed)));

    assertThat(kinds.cells("awards", "award-mentioning")).containsEntry("related_award", "award-mentioned");
    assertThat(kinds.cells("award_events", "report-mentioned")).containsEntry("award", "award-mentioned");
    assertThat(retirements.find("awards", "award-mentioned-anew")).get().extracting(Retirement::successor).isEqualTo("award-mentioned");
  }

  @Test
  void refusesToWithdrawWhatOthersReferTo() {
    edits.publish(Edits.newAward("referred"));

    Outcome outcome = proposals.submit(edits.retire("awards", "award-referred", Action.WITHDRAW, null), author);

    assertThat(((Outcome.Refused) outcome).records().getFirst().findings()).extracting(Finding::key).containsExactly("check.referred");
  }

  @Test
  void refusesAWriteThatNobodySigned() {
    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
      entityManager.createQuery("delete from Retirement").executeUpdate();
      retirements.retire("awards", "nobody", "unsigned", null);
    })).hasStackTraceContaining("Public records change by a proposal that was accepted");
  }
}
