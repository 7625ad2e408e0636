package org.rareearth.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.Statement;
import org.rareearth.kernel.Quantity;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerTest
class ClaimConflictsTests {

  @Autowired ClaimConflicts rule;
  @Autowired Conflicts conflicts;

  @Test
  void holdsEqualValuesInDifferentUnitsForOneValue() {
    assertThat(ClaimConflicts.agree(Quantity.of("1000", "short t/yr"), Quantity.of("907.18474", "t/yr"))).isTrue();
    assertThat(ClaimConflicts.agree(Quantity.of("1000", "short t/yr"), Quantity.of("907", "t/yr"))).isTrue();
    assertThat(ClaimConflicts.agree(Quantity.of("1000", "short t/yr"), Quantity.of("1000", "t/yr"))).isFalse();
  }

  @Test
  void holdsTheSameNumberRepeatedForOneNumber() {
    assertThat(ClaimConflicts.agree(Quantity.of("10000", "t/yr"), Quantity.of("10000", "t/yr"))).isTrue();
    assertThat(ClaimConflicts.agree(Quantity.of("918000000", "USD"), Quantity.of("918.0", "million USD"))).isTrue();
  }

  @Test
  void leavesNoContradictionOfNumbersUnsaidExceptThoseThatAnEditorHasStillToRead() {
    // Each of these is two phases of one plan, told by two sources; they stand on /conflicts as found by rule.
    assertThat(found()).containsExactlyInAnyOrder(
        Set.of("c083", "c482"),
        Set.of("c111", "c112", "c113", "c250"),
        Set.of("c196", "c199"),
        Set.of("c229", "c230"),
        Set.of("c368", "c369"));
  }

  @Test
  void reportsNothingThatIsRecordedAsAConflict() {
    assertThat(found()).allSatisfy(keys -> assertThat(conflicts.all()).noneMatch(conflict ->
        conflict.sides().stream().map(side -> side.statement()).collect(Collectors.toSet()).containsAll(keys)));
  }

  @Test
  void findsAConflictAgainWhenItsRecordIsTakenAway() {
    assertThat(rule.undeclared(List.of())).hasSizeGreaterThan(found().size());
  }

  private List<Set<String>> found() {
    return rule.undeclared(conflicts.all()).stream().map(ClaimConflictsTests::keys).toList();
  }

  private static Set<String> keys(List<Statement> group) {
    return group.stream().map(Statement::key).collect(Collectors.toSet());
  }
}
