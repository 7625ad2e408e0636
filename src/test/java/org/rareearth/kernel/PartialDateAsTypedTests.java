package org.rareearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateAsTypedTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2025-11-03|2025-11-03", "2025/11/3|2025-11-03", "2025.11.3|2025-11-03", "20251103|2025-11-03", "3 Nov 2025|2025-11-03",
      "3rd of November 2025|2025-11-03", "03-Nov-2025|2025-11-03", "Nov 3, 2025|2025-11-03", "Nov. 3rd, 2025|2025-11-03",
      "November 3 2025|2025-11-03", "2025 Nov 3|2025-11-03", "2025年11月3日|2025-11-03", "2025 年 11 月 3 号|2025-11-03",
      "２０２５年１１月３日|2025-11-03", "13/11/2025|2025-11-13", "11/13/2025|2025-11-13", "11/11/2025|2025-11-11", "29 Feb 2024|2024-02-29",
      "November 2025|2025-11", "Nov 2025|2025-11", "Sept. 2025|2025-09", "2025-11|2025-11", "2025/11|2025-11", "11/2025|2025-11",
      "2025年11月|2025-11", "2025年1月份|2025-01", "May 2026|2026-05", "2025|2025", "2025年|2025", "Q3 2025|2025-Q3", "2025Q3|2025-Q3",
      "2025-Q3|2025-Q3", "Q3/2025|2025-Q3", "3Q 2025|2025-Q3", "third quarter of 2025|2025-Q3", "2025年第三季度|2025-Q3",
      "2025年三季度|2025-Q3", "2025年第3季度|2025-Q3", "2025年Q3|2025-Q3", "H2 2026|2026-H2", "2026H2|2026-H2", "2H 2026|2026-H2",
      "second half of 2026|2026-H2", "2026年下半年|2026-H2", "2026上半年|2026-H1"})
  void readsWhatPeopleWrite(String typed, String label) {
    assertThat(PartialDateAsTyped.parse(typed)).isEqualTo(new PartialDate(label));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "3/11/2025|reading.date.slashes", "03.11.2025|reading.date.slashes", "3-11-2025|reading.date.slashes",
      "2025-02-30|reading.date.impossible", "30 Feb 2025|reading.date.impossible", "2025-13|reading.date.impossible",
      "2025-11-00|reading.date.impossible", "2025年2月29日|reading.date.impossible", "2025年13月|reading.date.impossible",
      "32/1/2025|reading.date.impossible", "H3 2025|reading.date.impossible", "FY2026|reading.date.fiscal",
      "fiscal year 2026|reading.date.fiscal",
      "2026财年|reading.date.fiscal", "late 2025|reading.date.unknown", "2025年底|reading.date.unknown", "by 2027|reading.date.unknown",
      "3 Nov 25|reading.date.unknown", "2025–2026|reading.date.unknown", "Q5 2025|reading.date.unknown", "202511|reading.date.unknown",
      "Nov 312025|reading.date.unknown", "Q12025|reading.date.unknown", "1066|reading.date.year", "Nov 3025|reading.date.year",
      "soon|reading.date.unknown", "二〇二五年|reading.date.unknown"})
  void refusesWhatHasNoOneReading(String typed, String key) {
    assertThatThrownBy(() -> PartialDateAsTyped.parse(typed)).isInstanceOfSatisfying(Unreadable.class,
        unreadable -> assertThat(unreadable.key()).isEqualTo(key));
  }

  @Test
  void offersBothDaysThatSlashesMayMean() {
    assertThatThrownBy(() -> PartialDateAsTyped.parse("3/11/2025")).isInstanceOfSatisfying(Unreadable.class,
        unreadable -> assertThat(unreadable.arguments()).containsExactly("3/11/2025", "2025-11-03", "2025-03-11"));
  }

  @Test
  void readsBackEveryLabel() {
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
      assertThat(PartialDateAsTyped.parse(day.toString()).label()).isEqualTo(day.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q4", "2026-11"})
  void readsBackEveryPrecision(String label) {
    assertThat(PartialDateAsTyped.parse(label).label()).isEqualTo(label);
  }
}
