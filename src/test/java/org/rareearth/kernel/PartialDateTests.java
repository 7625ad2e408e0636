package org.rareearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

  @ParameterizedTest
  @CsvSource({
      "2026, 2026-01-01, 2026-12-31, YEAR", "2026-H1, 2026-01-01, 2026-06-30, HALF", "2026-H2, 2026-07-01, 2026-12-31, HALF",
      "2026-Q3, 2026-07-01, 2026-09-30, QUARTER", "2024-02, 2024-02-01, 2024-02-29, MONTH", "2026-11-07, 2026-11-07, 2026-11-07, DAY"})
  void spansThePeriodThatItsLabelSays(String label, LocalDate earliest, LocalDate latest, PartialDate.Precision precision) {
    PartialDate date = PartialDate.parse(label);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.midpoint()).isBetween(earliest, latest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26", "2026-13", "2026-00", "2026-H3", "2026-Q5", "2026-02-30", "2026-11-7", "late 2025", "2026/11",
      "2026-11-07T00:00"})
  void refusesWhatIsNoDateAndSaysWhatIs(String typed) {
    assertThatThrownBy(() -> PartialDate.parse(typed)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026, 2026-H2, 2026-Q3, 2026-11, 2026-11-07");
  }

  @Test
  void sortsAtTheMiddleOfItsPeriod() {
    List<PartialDate> sorted = Stream.of("2026-12", "2026", "2026-01-31", "2026-H1", "2027").map(PartialDate::parse).sorted().toList();
    assertThat(sorted).extracting(PartialDate::label).containsExactly("2026-01-31", "2026-H1", "2026", "2026-12", "2027");
  }
}
