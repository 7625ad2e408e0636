package org.rareearth.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.Statement;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.Qualifier;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerTest
class ReportConflictsTests {

  @Autowired ReportConflicts rule;
  @Autowired Conflicts conflicts;

  @Test
  void tellsTwoAmountsFromOneAmountPrintedTwice() {
    assertThat(ReportConflicts.agree(Money.of("111800000", "USD"), null, Money.of("111900000", "USD"), null)).isFalse();
    assertThat(ReportConflicts.agree(Money.of("620000000", "USD"), null, Money.of("620000000", "USD"), null)).isTrue();
    assertThat(ReportConflicts.agree(Money.of("17600000", "USD"), null, Money.of("17584500", "USD"), Qualifier.UP_TO)).isTrue();
  }

  @Test
  void leavesNoContradictionOfAmountsUnsaidExceptThoseThatAnEditorHasStillToRead() {
    assertThat(rule.undeclared(conflicts.all()).stream().map(ReportConflictsTests::keys))
        .containsExactly(Set.of("usar-chips-loan-3", "usar-chips-loan-4"));
  }

  @Test
  void findsTheTaxCreditOfSumterWhenItsRecordIsTakenAway() {
    assertThat(rule.undeclared(List.of())).anyMatch(group -> keys(group).containsAll(Set.of("evac-48c-1", "evac-48c-2")));
  }

  private static Set<String> keys(List<Statement> group) {
    return group.stream().map(Statement::key).collect(Collectors.toSet());
  }
}
