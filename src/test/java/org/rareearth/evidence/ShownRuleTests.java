package org.rareearth.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearth.kernel.PartialDate;

class ShownRuleTests {

  private record Said(String value, Evidence evidence) implements Claim {}

  @Test
  void anEditorsPreferenceGoesFirst() {
    assertThat(shown(said("old", Rank.PREFERRED, "2023", "2023"), said("new", Rank.NORMAL, "2026", "2026"))).isEqualTo("old");
  }

  @Test
  void amongEqualsTheLaterAsOfDateIsShown() {
    assertThat(shown(said("2024", Rank.NORMAL, "2024", "2026"), said("2025", Rank.NORMAL, "2025", "2025"))).isEqualTo("2025");
  }

  @Test
  void withoutAnAsOfDateTheDayOfPublicationStandsIn() {
    assertThat(shown(said("dated", Rank.NORMAL, "2024", "2024"), said("undated", Rank.NORMAL, null, "2025-06"))).isEqualTo("undated");
  }

  @Test
  void onTheSameDateTheLaterPublicationIsShown() {
    assertThat(shown(said("first", Rank.NORMAL, "2025", "2025-06"), said("second", Rank.NORMAL, "2025", "2026-01"))).isEqualTo("second");
  }

  @Test
  void aDeprecatedClaimIsShownOnlyWhenItIsAlone() {
    Said deprecated = said("superseded", Rank.DEPRECATED, "2026", "2026");
    assertThat(shown(deprecated, said("standing", Rank.NORMAL, "2020", "2020"))).isEqualTo("standing");
    assertThat(shown(deprecated)).isEqualTo("superseded");
  }

  @Test
  void thePrecisionOfADateDoesNotBeatItsMiddle() {
    assertThat(shown(said("year", Rank.NORMAL, "2025", "2026"), said("december", Rank.NORMAL, "2025-12", "2026"))).isEqualTo("december");
  }

  private static String shown(Said... claims) {
    return ShownRule.choose(List.of(claims)).orElseThrow().value();
  }

  private static Said said(String value, Rank rank, @Nullable String asOf, String published) {
    Source source = new Source();
    source.revise("s-" + value, "Title", "Publisher", null, "en", SourceKind.PRESS, PartialDate.parse(published),
        LocalDate.of(2026, 11, 22), null, null);
    return new Said(value, new Evidence(source, "page 1", PartialDate.parseOrNull(asOf), rank, null));
  }
}
