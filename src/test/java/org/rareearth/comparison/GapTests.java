package org.rareearth.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.SourceKind;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.rareearth.stage.PlaceKind;
import org.rareearth.stage.PlaceRef;

class GapTests {

  @Test
  void subtractsAndDivides() {
    Gap gap = gap(Quantity.of("270000", "t REO"), Quantity.of("51000", "t REO"));
    assertThat(gap.aLeads()).isTrue();
    assertThat(gap.difference()).isEqualTo(Quantity.of("219000", "t REO"));
    assertThat(gap.ratio()).isEqualTo(Quantity.of("5.3", "ratio"));
  }

  @Test
  void putsTheLargerFirstWhicheverSideItIsOn() {
    Gap gap = gap(Quantity.of("29000", "t REO"), Quantity.of("51000", "t REO"));
    assertThat(gap.aLeads()).isFalse();
    assertThat(gap.difference().low()).isEqualByComparingTo("22000");
  }

  @Test
  void keepsRangesAndWhatTheSourceLeftOpen() {
    Gap range = gap(quantity("90000", "100000", Qualifier.APPROX), quantity("10000", null, Qualifier.EXACT));
    assertThat(range.difference()).isEqualTo(quantity("80000", "90000", Qualifier.APPROX));
    Gap open = gap(quantity("300000", null, Qualifier.MORE_THAN), quantity("50000", null, Qualifier.EXACT));
    assertThat(open.difference().qualifier()).isEqualTo(Qualifier.MORE_THAN);
  }

  @Test
  void saysNothingOfRangesThatOverlap() {
    assertThat(Gap.between(quantity("40", "60", Qualifier.EXACT), quantity("50", "70", Qualifier.EXACT))).isNull();
  }

  @Test
  void dividesByNothing() {
    assertThat(gap(Quantity.of("10", "t"), Quantity.of("0", "t")).ratio()).isNull();
  }

  @Test
  void containedWeightIsNotComparedWithGrossWeight() {
    assertThat(Gap.between(figure(Metric.PRODUCTION, "metals_alloys", "97", "t REO", "2022", null),
        figure(Metric.PRODUCTION, "metals_alloys", "97", "t gross", "2022", null))).isNull();
  }

  @Test
  void groupsYearsAndTotalsThatDifferAreNotCompared() {
    FigureRow share = figure(Metric.SHARE, "reo_all", "69.2", "%", "2025", "world mine production, 2025");
    assertThat(Gap.between(share, figure(Metric.SHARE, "reo_all", "13.1", "%", "2025", "world mine production, 2025"))).isNotNull();
    assertThat(Gap.between(share, figure(Metric.SHARE, "reo_all", "13.1", "%", "2024", "world mine production, 2025"))).isNull();
    assertThat(Gap.between(share, figure(Metric.SHARE, "magnet_ree", "13.1", "%", "2025", "world mine production, 2025"))).isNull();
    assertThat(Gap.between(share, figure(Metric.SHARE, "reo_all", "13.1", "%", "2025", "world supply, 2025"))).isNull();
  }

  @Test
  void aPriceIsNeverAGap() {
    assertThat(Gap.between(figure(Metric.PRICE, "ndpr_oxide", "69", "USD/kg", "2025", null),
        figure(Metric.PRICE, "ndpr_oxide", "110", "USD/kg", "2025", null))).isNull();
  }

  @Test
  void theTableHoldsNoShareByValueNoSingleCompanyNoPartOfAYearAndNoScenario() {
    List<String> groups = ComparedGroups.all().stream().flatMap(entry -> entry.groups().stream()).toList();
    assertThat(groups).noneMatch(group -> group.startsWith("one_") || group.contains("by_value") || group.contains("part_year")
        || group.contains("month") || group.contains("first_batch") || group.matches(".*_(aps|cps|hds|nze|steps)")
        || group.contains("_feed_"));
    assertThat(ComparedGroups.all()).noneMatch(entry -> entry.metric() == Metric.FEED_SHARE || entry.metric() == Metric.DEMAND_SHARE);
  }

  private static Gap gap(Quantity a, Quantity b) {
    return Objects.requireNonNull(Gap.between(a, b));
  }

  private static Quantity quantity(String low, @Nullable String high, Qualifier qualifier) {
    return new Quantity(new BigDecimal(low), high == null ? null : new BigDecimal(high), qualifier, Unit.T);
  }

  static FigureRow figure(Metric metric, String group, String value, String unit, String year, @Nullable String denominator) {
    return new FigureRow("f1", "mining", new PlaceRef("cn", new LocalizedText("China", "中国"), PlaceKind.COUNTRY, "CN", List.of()), null,
        metric, Quantity.of(value, unit), null, group, PartialDate.parse(year), denominator, null,
        new Attribution(new Citation("s", "Title", "Publisher", null, "en", SourceKind.OFFICIAL, null, LocalDate.of(2026, 11, 22), null),
            null, null, Rank.NORMAL, null));
  }
}
