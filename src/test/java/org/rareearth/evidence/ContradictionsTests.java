package org.rareearth.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.rareearth.kernel.PartialDate;

class ContradictionsTests {

  @Test
  void takesANumberAndItsRoundingForOneNumber() {
    assertThat(rounded("44897000", "44900000")).isTrue();
    assertThat(rounded("17584500", "17600000")).isTrue();
    assertThat(rounded("111800000", "111900000")).isFalse();
    assertThat(rounded("918100000", "918400000")).isFalse();
  }

  @Test
  void takesNoRoundNumberForAnyNumberNearIt() {
    assertThat(rounded("10000", "12000")).isFalse();
    assertThat(rounded("90", "91")).isFalse();
  }

  @Test
  void putsAMonthInsideItsYearAndTwoMonthsApart() {
    assertThat(Contradictions.sameTime(date("2025"), date("2025-08-12"))).isTrue();
    assertThat(Contradictions.sameTime(date("2025-07"), date("2025-08"))).isFalse();
    assertThat(Contradictions.sameTime(null, date("2025-08"))).as("an undated statement is neither before nor after").isTrue();
  }

  private static boolean rounded(String a, String b) {
    return Contradictions.sameRounded(new BigDecimal(a), new BigDecimal(b))
        && Contradictions.sameRounded(new BigDecimal(b), new BigDecimal(a));
  }

  private static PartialDate date(String label) {
    return PartialDate.parse(label);
  }
}
