package org.rareearth.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.Level;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Quantity;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The stage-gap table on the real data. */
@TrackerTest
class GapTablesTests {

  @Autowired GapTables tables;

  @Test
  void theLatestYearThatBothHaveIsTheDefault() {
    GapTable table = tables.of("CN", "US", null);
    assertThat(table.year()).isEqualTo(2025);
    assertThat(table.years()).contains(2025, 2024, 2023).doesNotContain(2030, 2035);
    assertThat(table.lines()).extracting(GapTable.Line::code).containsExactly("mining", "concentration", "separation_refining",
        "metal_alloy", "magnet_manufacturing", "recycling", "end_use");
  }

  @Test
  void miningIsTwoHundredAndNineteenThousandTonnesApart() {
    Pair production = pair(tables.of("cn", "us", null), "mining", Metric.PRODUCTION, "reo_all");
    assertThat(Objects.requireNonNull(production.gap()).difference()).isEqualTo(Quantity.of("219000", "t REO"));
    assertThat(production.gap().ratio()).isEqualTo(Quantity.of("5.3", "ratio"));
    assertThat(Objects.requireNonNull(production.world()).shown().value()).isEqualTo(Quantity.of("390000", "t REO"));
  }

  @Test
  void anEditionThatWasReplacedIsNotShown() {
    Pair production = pair(tables.of("cn", "us", "2024"), "mining", Metric.PRODUCTION, "reo_all");
    assertThat(Objects.requireNonNull(production.b()).shown().value()).isEqualTo(Quantity.of("45500", "t REO"));
    assertThat(production.b().others()).extracting(FigureRow::slug).contains("f228");
  }

  @Test
  void aNumberOfOneSideAloneIsShownWithoutAGap() {
    Pair output = pair(tables.of("cn", "us", null), "magnet_manufacturing", Metric.PRODUCTION, "ndfeb_magnets");
    assertThat(output.a()).isNotNull();
    assertThat(output.b()).isNull();
    assertThat(output.gap()).isNull();
    assertThat(output.whyNoGap()).isEqualTo("side");
  }

  @Test
  void anEarlierFigureKeepsItsOwnYearAndALaterOneNeverEnters() {
    GapTable table = tables.of("cn", "us", "2025");
    assertThat(Objects.requireNonNull(pair(table, "separation_refining", Metric.QUOTA, "reo_all").a()).year()).isEqualTo(2024);
    table.lines().forEach(line -> line.pairs().forEach(pair -> {
      for (Chosen chosen : new Chosen[] {pair.a(), pair.b(), pair.world()}) {
        assertThat(chosen == null || chosen.year() == null || chosen.year() <= 2025 && chosen.year() >= 2020).isTrue();
      }
    }));
  }

  @Test
  void everyShareHasItsTotal() {
    for (String year : List.of("2025", "2023", "2020")) {
      tables.of("cn", "us", year).lines().forEach(line -> line.pairs(ComparedGroups.Column.SHARE).forEach(pair -> {
        for (Chosen chosen : new Chosen[] {pair.a(), pair.b()}) {
          assertThat(chosen == null || chosen.shown().denominator() != null).isTrue();
        }
      }));
    }
  }

  @Test
  void plansAreOnePerPlantAndProductAndNeverFeedOrAmbition() {
    GapTable table = tables.of("cn", "us", null);
    for (GapTable.Line line : table.lines()) {
      Set<String> seen = new HashSet<>();
      line.closing().plants().forEach(plan -> assertThat(seen.add(plan.plant().slug() + plan.product())).isTrue());
      line.closing().plants().forEach(plan -> assertThat(plan.basis()).isNotIn(Basis.FEED, Basis.AMBITION, Basis.CONTAINED));
    }
  }

  @Test
  void theSumOfMagnetPlansHoldsNoTotalOverSeveralPlantsAndNoSupersededPlan() {
    Closing closing = tables.of("cn", "us", null).line("magnet_manufacturing").closing();
    Closing.Sum sum = closing.sums().stream().filter(one -> one.product().equals("NdFeB magnets")).findFirst().orElseThrow();
    assertThat(sum.of()).extracting(plan -> plan.plant().slug()).contains("vulcan-benson", "jslink-columbus").doesNotContain("mp-10x");
    assertThat(sum.of()).extracting(Planned::claim).doesNotContain("c068", "c080", "c105", "c341");
    assertThat(closing.plants()).filteredOn(plan -> plan.plant().slug().equals("mp-10x")).extracting(Planned::addable)
        .containsExactly(false);
  }

  @Test
  void dysprosiumWithTerbiumIsNotAddedToItsOwnSplit() {
    tables.of("cn", "us", null).line("separation_refining").closing().sums()
        .forEach(sum -> assertThat(sum.of()).extracting(Planned::product).containsOnly(sum.product()));
  }

  @Test
  void anAwardCountsOnceAtAStageAndOnceInTheWhole() {
    GapTable table = tables.of("cn", "us", null);
    table.lines().forEach(line -> assertThat(line.money().awards()).extracting(AwardRow::slug).doesNotHaveDuplicates());
    assertThat(table.money().awards()).extracting(AwardRow::slug).doesNotHaveDuplicates();
    assertThat(table.money().awards()).noneMatch(award -> award.level() == Level.PRIVATE);
    assertThat(table.lines().stream().mapToLong(line -> line.money().awards().size()).sum()).isGreaterThan(table.money().awards().size());
  }

  @Test
  void theWeakestAmericanStageIsSeparation() {
    WeakestStage weakest = tables.weakest("cn", "us", null).orElseThrow();
    assertThat(weakest.stage().code()).isEqualTo("separation_refining");
    assertThat(Objects.requireNonNull(weakest.standing()).standing()).isEqualTo(Standing.ABSENT);
    assertThat(weakest.share()).isNull();
    assertThat(weakest.atMost()).isEqualByComparingTo("10");
    assertThat(weakest.sources()).isNotEmpty();
  }

  @Test
  void withoutWordsTheSmallestShareThatCanBeLeftIsTheWeakest() {
    WeakestStage weakest = tables.weakest("cn", "my", "2023").orElseThrow();
    assertThat(weakest.standing()).isNull();
    assertThat(weakest.stage().code()).isEqualTo("metal_alloy");
    assertThat(weakest.atMost()).as("China has about 92 % of magnets and magnet alloy").isEqualByComparingTo("8");
  }

  @Test
  void aShareThatLeavesMostOfTheWorldNamesNoWeakestStage() {
    assertThat(tables.weakest("us", "au", null)).as("the United States mine 13 %, which says nothing about Australia").isEmpty();
  }

  @Test
  void aPlaceOrYearWithoutDataIsRefusedWithThoseThatHave() {
    assertThatThrownBy(() -> tables.of("xx", "us", null)).isInstanceOfSatisfying(BadInput.class,
        refused -> assertThat(refused.accepted()).contains("cn", "us", "au").doesNotContain("xx"));
    assertThatThrownBy(() -> tables.of("us", "US", null)).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> tables.of("cn", "us", "1492")).isInstanceOfSatisfying(BadInput.class,
        refused -> assertThat(refused.accepted()).contains("2025"));
  }

  private static Pair pair(GapTable table, String stage, Metric metric, String group) {
    return table.line(stage).pairs().stream().filter(pair -> pair.metric() == metric && pair.group().equals(group)).findFirst()
        .orElseThrow();
  }
}
