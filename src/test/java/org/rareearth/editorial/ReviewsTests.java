package org.rareearth.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.rareearth.testing.EditingTest;
import org.rareearth.testing.SignedInEditor;
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
  @Autowired private Checks checks;
  @Autowired private JdbcClient database;
  @Autowired private EntityManager entityManager;
  @Autowired private TransactionTemplate transaction;

  private Editor author;
  private Editor reviewer;

  @BeforeEach
  void people() {
    author = SignedInEditor.account(database, "Ann Author", Role.REVIEWER);
    reviewer = SignedInEditor.account(database, "Rae Reviewer", Role.REVIEWER);
  }

  @Test
  void publishesAnAwardWithItsNewSourceOnceSomeoneElseAcceptsIt() {
    Proposal proposal = submitted(newAward("published"));
    assertThat(kinds.cells("awards", "award-published")).isNull();

    Proposal accepted = reviews.accept(proposal.id(), proposal.version(), reviewer, null);

    assertThat(accepted.state()).isEqualTo(ProposalState.ACCEPTED);
    assertThat(kinds.cells("award_events", "report-published")).containsEntry("amount", "620000000").containsEntry("currency", "USD")
        .containsEntry("award", "award-published").containsEntry("source", "source-published");
    Version version = history.versions("awards", "award-published").getFirst();
    assertThat(version.change().author()).isEqualTo("Ann Author");
    assertThat(version.change().reviewer()).isEqualTo("Rae Reviewer");
    assertThat(version.change().reason()).isEqualTo("It was announced");
  }

  @Test
  void refusesTheAuthorsOwnDecision() {
    Proposal proposal = submitted(newAward("own"));

    assertThatThrownBy(() -> reviews.accept(proposal.id(), proposal.version(), author, null)).isInstanceOf(NotYours.class);
    assertThat(kinds.cells("awards", "award-own")).isNull();
  }

  @Test
  void undoesAChangeAndKeepsItsHistory() {
    long change = published(newAward("undone"));

    long undone = published(new Draft(UUID.randomUUID(), 0, Origin.UNDO, "It was no award", reverts.undo(change)));

    assertThat(kinds.cells("awards", "award-undone")).isNull();
    assertThat(kinds.cells("sources", "source-undone")).isNull();
    assertThat(retirements.find("awards", "award-undone")).get().extracting(Retirement::reason).isEqualTo("It was no award");
    assertThat(history.versions("awards", "award-undone")).extracting(Version::action).containsExactly(Action.WITHDRAW, Action.CREATE);
    assertThat(history.cells("awards", "award-undone", change)).containsEntry("title_en", "Award undone");

    published(new Draft(UUID.randomUUID(), 0, Origin.UNDO, "It was one after all", reverts.undo(undone)));
    assertThat(kinds.cells("award_events", "report-undone")).containsEntry("amount", "620000000");
    assertThat(retirements.find("awards", "award-undone")).isEmpty();
  }

  @Test
  void keepsWhatOthersChangedInOtherFields() {
    published(newAward("merged"));
    Proposal mine = submitted(revision("awards", "award-merged", "terms_en", "Mine", "mine"));
    database.sql("update proposed_record set open_base = null where proposal_id = ?").param(mine.id()).update();
    published(revision("awards", "award-merged", "note", "Theirs", "theirs"));

    reviews.accept(mine.id(), mine.version(), reviewer, null);

    assertThat(kinds.cells("awards", "award-merged")).containsEntry("terms_en", "Mine").containsEntry("note", "Theirs");
  }

  @Test
  void letsOneOfFiftySimultaneousSavesWin() throws Exception {
    published(newAward("contested"));
    List<Callable<Outcome>> saves = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Draft draft = revision("awards", "award-contested", "terms_en", "Terms " + i, "save " + i);
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
    Draft draft = newAward("twenty");
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
    published(newAward("moved"));
    published(retire("awards", "award-moved", Action.RENAME, "award-moved-on"));
    assertThat(kinds.cells("award_events", "report-moved")).containsEntry("award", "award-moved-on");
    assertThat(retirements.find("awards", "award-moved")).get().extracting(Retirement::successor).isEqualTo("award-moved-on");

    published(newAward("survivor"));
    published(retire("awards", "award-moved-on", Action.MERGE, "award-survivor"));
    assertThat(kinds.cells("award_events", "report-moved")).containsEntry("award", "award-survivor");
    assertThat(kinds.cells("awards", "award-moved-on")).isNull();
  }

  @Test
  void refusesToWithdrawWhatOthersReferTo() {
    published(newAward("referred"));

    Outcome outcome = proposals.submit(retire("awards", "award-referred", Action.WITHDRAW, null), author);

    assertThat(((Outcome.Refused) outcome).records().getFirst().findings()).extracting(Finding::key).containsExactly("check.referred");
  }

  @Test
  void refusesAWriteThatNobodySigned() {
    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
      entityManager.createQuery("delete from Retirement").executeUpdate();
      retirements.retire("awards", "nobody", "unsigned", null);
    })).hasStackTraceContaining("Public records change by a proposal that was accepted");
  }

  private Draft newAward(String name) {
    return new Draft(UUID.randomUUID(), 0, Origin.FORM, "It was announced", List.of(
        DraftRecord.blank("awards", Map.of("award", "award-" + name, "title_en", "Award " + name, "program", "osc-loans", "recipient",
            "vulcan", "instrument", "loan", "counted", "yes")),
        DraftRecord.blank("award_events", Map.of("event", "report-" + name, "award", "@0", "rung", "conditional", "date", "2025-11-03",
            "amount", "$620M", "instrument", "loan", "source", "@2", "rank", "normal")),
        DraftRecord.blank("sources", Map.of("source", "source-" + name, "title", "Source " + name, "publisher", "Vulcan", "language", "en",
            "kind", "company", "retrieved_on", "2025-11-03"))));
  }

  private Draft revision(String kind, String key, String column, String cell, String reason) {
    Map<String, String> live = kinds.cells(kind, key);
    return revision(kind, key, live, column, cell, reason);
  }

  private Draft revision(String kind, String key, Map<String, String> base, String column, String cell, String reason) {
    Map<String, String> typed = new LinkedHashMap<>(checks.typed(kind, base));
    typed.put(column, cell);
    return new Draft(UUID.randomUUID(), 0, Origin.FORM, reason, List.of(new DraftRecord(Action.REVISE, kind, key, null, base, typed, Map.of())));
  }

  private Draft retire(String kind, String key, Action action, String target) {
    return new Draft(UUID.randomUUID(), 0, Origin.RETIRE, "It is the same", List.of(
        new DraftRecord(action, kind, key, target, kinds.cells(kind, key), Map.of(), Map.of())));
  }

  private Proposal submitted(Draft draft) {
    Outcome outcome = proposals.submit(draft, author);
    assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Submitted.class);
    return outcome.proposal();
  }

  private long published(Draft draft) {
    Proposal proposal = submitted(draft);
    return Objects.requireNonNull(reviews.accept(proposal.id(), proposal.version(), reviewer, null).change());
  }
}
