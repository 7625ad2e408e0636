package org.rareearth.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.SourceKind;
import org.rareearth.funding.CommitmentLadder.State;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Qualifier;

class CommitmentLadderTests {

  @Test
  void neverShowsAConditionalCommitmentAsPaidWhoeverSaysSo() {
    CommitmentLadder ladder = CommitmentLadder.of(List.of(report(Rung.CONDITIONAL, "2025-11", Rank.PREFERRED),
        report(Rung.DISBURSED, "2025-12", Rank.NORMAL)));
    assertThat(state(ladder, Rung.CONDITIONAL)).isEqualTo(State.REACHED);
    assertThat(state(ladder, Rung.OBLIGATED)).isEqualTo(State.OPEN);
    assertThat(state(ladder, Rung.DISBURSED)).isEqualTo(State.BEYOND);
  }

  @Test
  void passesOverARungThatNobodyReports() {
    CommitmentLadder ladder = CommitmentLadder.of(List.of(report(Rung.OBLIGATED, "2025", Rank.PREFERRED)));
    assertThat(ladder.steps()).extracting(CommitmentLadder.Step::state)
        .containsExactly(State.PASSED, State.PASSED, State.PASSED, State.REACHED, State.OPEN);
  }

  @Test
  void listsTheDatesOfARungOnceEachTheEarliestFirst() {
    CommitmentLadder ladder = CommitmentLadder.of(List.of(report(Rung.OBLIGATED, "2025", Rank.PREFERRED),
        report(Rung.OBLIGATED, "2025-06-02", Rank.NORMAL), report(Rung.OBLIGATED, "2025", Rank.NORMAL),
        report(Rung.OBLIGATED, "2025-05-14", Rank.NORMAL), report(Rung.OBLIGATED, null, Rank.NORMAL)));
    assertThat(ladder.steps().get(3).reports()).extracting(report -> report.date() == null ? null : report.date().label())
        .containsExactly("2025-05-14", "2025-06-02", "2025", null);
  }

  @Test
  void leavesOutWhatIsSupersededOrWrong() {
    CommitmentLadder ladder = CommitmentLadder.of(List.of(report(Rung.ANNOUNCED, "2025", Rank.NORMAL),
        report(Rung.DISBURSED, "2024", Rank.DEPRECATED)));
    assertThat(state(ladder, Rung.DISBURSED)).isEqualTo(State.OPEN);
  }

  @Test
  void endsWithWhateverEndedThePromise() {
    CommitmentLadder ladder = CommitmentLadder.of(List.of(report(Rung.CANCELLED, "2024", Rank.PREFERRED),
        report(Rung.OBLIGATED, "2022", Rank.NORMAL)));
    assertThat(ladder.steps().getLast().rung()).isEqualTo(Rung.CANCELLED);
    assertThat(state(ladder, Rung.CANCELLED)).isEqualTo(State.REACHED);
    assertThat(state(ladder, Rung.OBLIGATED)).isEqualTo(State.REACHED);
    assertThat(state(ladder, Rung.DISBURSED)).isEqualTo(State.OPEN);
  }

  private static State state(CommitmentLadder ladder, Rung rung) {
    return ladder.steps().stream().filter(step -> step.rung() == rung).findFirst().orElseThrow().state();
  }

  private static AwardReport report(Rung rung, @Nullable String date, Rank rank) {
    Citation source = new Citation("source", "Title", "Publisher", null, "en", SourceKind.PRESS, null, LocalDate.of(2026, 11, 1), null);
    return new AwardReport("award-1", "award", rung, PartialDate.parseOrNull(date), Money.of("1000000", "USD"), AmountUnit.TOTAL,
        Qualifier.EXACT, null, null, Instrument.LOAN, new Attribution(source, null, null, rank, null));
  }
}
