package org.rareearth.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearth.kernel.PartialDate;

class InForceTests {

  @Test
  void bindsFromItsFirstDayToItsLast() {
    InForce measure = measure("2025-11-07", "2026-11-10", null, null, PolicyStatus.IN_FORCE);
    assertThat(on(measure, "2025-11-06")).isEqualTo(Force.NOT_YET);
    assertThat(on(measure, "2025-11-07")).isEqualTo(Force.IN_FORCE);
    assertThat(on(measure, "2026-11-10")).isEqualTo(Force.IN_FORCE);
    assertThat(on(measure, "2026-11-11")).isEqualTo(Force.ENDED);
  }

  @Test
  void saysPossiblyInsideTheImprecisionOfADate() {
    InForce measure = measure("2025-Q4", "2027-06", null, null, PolicyStatus.IN_FORCE);
    assertThat(on(measure, "2025-09-30")).isEqualTo(Force.NOT_YET);
    assertThat(on(measure, "2025-10-01")).isEqualTo(Force.POSSIBLY_IN_FORCE);
    assertThat(on(measure, "2025-12-31")).isEqualTo(Force.IN_FORCE);
    assertThat(on(measure, "2027-06-01")).isEqualTo(Force.IN_FORCE);
    assertThat(on(measure, "2027-06-15")).isEqualTo(Force.POSSIBLY_IN_FORCE);
    assertThat(on(measure, "2027-07-01")).isEqualTo(Force.ENDED);
  }

  @Test
  void isSuspendedForTheDaysBetween() {
    InForce measure = measure("2024-12-03", null, "2025-11-09", "2026-11-27", PolicyStatus.IN_FORCE);
    assertThat(on(measure, "2025-11-08")).isEqualTo(Force.IN_FORCE);
    assertThat(on(measure, "2025-11-09")).isEqualTo(Force.SUSPENDED);
    assertThat(on(measure, "2026-11-28")).isEqualTo(Force.IN_FORCE);
    InForce partly = measure("2024-12-03", null, "2025-11-09", "2026-11-27", PolicyStatus.PARTLY_SUSPENDED);
    assertThat(on(partly, "2026-01-01")).isEqualTo(Force.PARTLY_SUSPENDED);
    InForce vague = measure("2024-12-03", null, "2025-11", null, PolicyStatus.IN_FORCE);
    assertThat(on(vague, "2025-11-15")).isEqualTo(Force.POSSIBLY_SUSPENDED);
    assertThat(on(vague, "2030-01-01")).isEqualTo(Force.SUSPENDED);
  }

  @Test
  void claimsNothingAfterTheLastDateOfWhatMayHaveBeenContinued() {
    InForce suspension = measure("2025-10-09", null, "2025-11-07", "2026-11-10", PolicyStatus.UNCERTAIN);
    assertThat(on(suspension, "2026-11-11")).isEqualTo(Force.POSSIBLY_IN_FORCE);
    InForce truce = measure("2025-11-07", "2026-11-10", null, null, PolicyStatus.UNCERTAIN);
    assertThat(on(truce, "2026-11-11")).isEqualTo(Force.POSSIBLY_IN_FORCE);
  }

  @Test
  void claimsNoDayForAnEndThatNoSourceDates() {
    InForce quota = measure("2022-08-17", null, null, null, PolicyStatus.CLOSED);
    assertThat(on(quota, "2022-09-01")).isEqualTo(Force.POSSIBLY_IN_FORCE);
    assertThat(on(quota, "2026-11-22")).isEqualTo(Force.ENDED);
    assertThat(on(measure(null, null, null, null, PolicyStatus.ANNOUNCED), "2026-01-01")).isEqualTo(Force.NOT_STATED);
  }

  private static Force on(InForce measure, String day) {
    return measure.on(LocalDate.parse(day));
  }

  private static InForce measure(@Nullable String from, @Nullable String to, @Nullable String suspendedFrom, @Nullable String suspendedTo,
      PolicyStatus status) {
    return new InForce(null, PartialDate.parseOrNull(from), PartialDate.parseOrNull(to), PartialDate.parseOrNull(suspendedFrom),
        PartialDate.parseOrNull(suspendedTo), status, LocalDate.parse("2026-11-22"));
  }
}
