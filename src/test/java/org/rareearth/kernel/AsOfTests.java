package org.rareearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTests {

  @ParameterizedTest
  @CsvSource({
      "2026-11-22T10:15:30Z, 2026-11-22T10:15:30Z, 2026-11-22T10:15:30Z",
      "2026-11-22T18:15:30+08:00, 2026-11-22T10:15:30Z, 2026-11-22T10:15:30Z",
      "2026-11-22T18:15:30 08:00, 2026-11-22T10:15:30Z, 2026-11-22T10:15:30Z",
      "2026-11-22T10:15:30.123456789Z, 2026-11-22T10:15:30.123456Z, 2026-11-22T10:15:30.123456Z",
      "2026-11-22T10:15Z, 2026-11-22T10:15:00Z, 2026-11-22T10:15:00Z",
      "2026-11-22, 2026-11-22, 2026-11-22T23:59:59.999999Z",
      "2026-02, 2026-02, 2026-02-28T23:59:59.999999Z",
      "2026-Q3, 2026-Q3, 2026-09-30T23:59:59.999999Z",
      "2026-H1, 2026-H1, 2026-06-30T23:59:59.999999Z",
      "2025, 2025, 2025-12-31T23:59:59.999999Z"})
  void readsAnInstantOrTheEndOfAPeriod(String typed, String label, String instant) {
    AsOf asOf = AsOf.parse(typed);

    assertThat(asOf.label()).isEqualTo(label);
    assertThat(asOf.instant()).hasToString(instant);
    assertThat(asOf.period() == null).isEqualTo(label.contains("T"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-13", "2026-02-30", "2026-11-22T10:15:30", "2026-11-22T25:00:00Z", "22/11/2026", "1763806530",
      "2026-11-22T10:15:30+99:00", "-2026", "+12026-01-01", "2026-11-22T10:15:30Z[UTC]"})
  void refusesWhatNamesNoMoment(String typed) {
    assertThatThrownBy(() -> AsOf.parse(typed)).isInstanceOf(BadInput.class)
        .extracting(refused -> ((BadInput) refused).key()).isEqualTo("errors.accepts.as-of");
  }
}
