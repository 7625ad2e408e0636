package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileNameTests {

  @Test
  void saysListDayAndFilters() {
    assertThat(name(null, Map.of("status", List.of("conditional")))).isEqualTo("awards_2026-11-22_status-conditional.csv");
    assertThat(name("2025-11-12", Map.of("status", List.of("conditional"))))
        .isEqualTo("awards_2026-11-22_asof-2025-11-12_status-conditional.csv");
    assertThat(name(null, Map.of())).isEqualTo("awards_2026-11-22.csv");
  }

  @Test
  void keepsTheOrderOfTheAddressAndLeavesOutTheOrderOfTheRows() {
    Map<String, List<String>> query = new LinkedHashMap<>();
    query.put("rung", List.of("conditional", "letter_of_intent"));
    query.put("sort", List.of("-amount"));
    query.put("country", List.of("US"));
    assertThat(name(null, query)).isEqualTo("awards_2026-11-22_rung-conditional-letter-of-intent_country-US.csv");
  }

  @Test
  void holdsNothingThatAFileSystemOrAShellReadsOtherwise() {
    assertThat(name("2025-11-12T10:15:30Z", Map.of("q", List.of("../../稀土 \"x\" $(rm)\\;|&*"))))
        .isEqualTo("awards_2026-11-22_asof-2025-11-12T101530Z_q-.-.-稀土-x-rm-.csv");
    assertThat(name(null, Map.of("q", List.of("x".repeat(500))))).hasSizeLessThan(130).endsWith("….csv");
  }

  @Test
  void namesAListThatLiesDeeperByItsWholeAddress() {
    assertThat(FileName.of(about("charts/money", null, Map.of()), Format.XLSX)).isEqualTo("charts-money_2026-11-22.xlsx");
  }

  private static String name(@Nullable String asOf, Map<String, List<String>> query) {
    return FileName.of(about("awards", asOf, query), Format.CSV);
  }

  private static Particulars about(String list, @Nullable String asOf, Map<String, List<String>> query) {
    return new Particulars(list, "", List.of(), query, "", "", asOf, null, LocalDate.of(2026, 11, 22));
  }
}
