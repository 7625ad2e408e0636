package org.rareearth.funding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerTest
class AwardSearchTests {

  @Autowired
  private FundingAwards awards;

  @Autowired
  private EntityManagerFactory factory;

  @Test
  void sumsInTheDatabaseWhatTheListShowsWhateverTheFilter() {
    Map<AwardFacet, List<FacetValue>> facets = awards.facets(AwardFilter.NONE);
    Random random = new Random(7);
    int notEmpty = 0;
    for (int i = 0; i < 50; i++) {
      AwardFilter filter = randomFilter(facets, random);
      List<AwardRow> rows = awards.list(filter, AwardOrder.LATEST_FIRST, 0, 1000);
      assertThat(awards.totals(filter)).as(filter.toString()).isEqualTo(FundingTotals.of(rows));
      assertThat(awards.count(filter)).isEqualTo(rows.size());
      notEmpty += rows.isEmpty() ? 0 : 1;
    }
    assertThat(notEmpty).isGreaterThan(25);
  }

  @Test
  void countsEachFacetOnWhatTheOtherFacetsLeave() {
    AwardFilter filter = AwardFilter.of(AwardFacet.INSTRUMENT, "loan");
    Map<AwardFacet, List<FacetValue>> facets = awards.facets(filter);
    for (AwardFacet facet : AwardFacet.values()) {
      for (FacetValue value : facets.get(facet)) {
        Map<AwardFacet, Set<String>> chosen = new EnumMap<>(AwardFacet.class);
        chosen.put(AwardFacet.INSTRUMENT, Set.of("loan"));
        chosen.put(facet, Set.of(value.value()));
        assertThat(awards.count(new AwardFilter(chosen, null))).as(facet + "=" + value).isEqualTo(value.count());
      }
    }
    assertThat(facets.get(AwardFacet.INSTRUMENT)).as("other instruments keep their counts")
        .anyMatch(it -> it.value().equals("grant") && it.count() > 20);
    assertThat(facets.get(AwardFacet.RECIPIENT)).as("a value that the others exclude is kept with zero").anyMatch(it -> it.count() == 0);
  }

  @Test
  void findsWordsInEitherLanguageAndInAliases() {
    assertThat(slugs("Vulcan JDIG")).contains("vulcan-jdig").doesNotContain("vulcan-osc");
    assertThat(slugs("就业发展投资补助金")).contains("vulcan-jdig");
    assertThat(slugs("e-vac")).contains("evac-dod-2023");
    assertThat(slugs("100% recycled")).containsExactly("mp-apple");
    assertThat(slugs("_")).isEmpty();
  }

  @Test
  void ordersEveryColumnBothWaysWithTheUnknownLast() {
    for (AwardOrder.Column column : AwardOrder.Column.values()) {
      for (boolean descending : List.of(true, false)) {
        assertThat(awards.list(AwardFilter.NONE, new AwardOrder(column, descending), 0, 1000))
            .hasSize((int) awards.count(AwardFilter.NONE));
      }
    }
    assertThat(awards.list(AwardFilter.NONE, AwardOrder.LATEST_FIRST, 0, 1000).getLast().date()).isNull();
    assertThat(awards.list(AwardFilter.NONE, new AwardOrder(AwardOrder.Column.AMOUNT, true), 0, 1000).getLast().amount()).isNull();
    assertThat(awards.list(AwardFilter.NONE, new AwardOrder(AwardOrder.Column.AMOUNT, false), 0, 1000).getLast().amount()).isNull();
  }

  @Test
  void asksOneStatementPerQuestion() {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    awards.list(AwardFilter.NONE, AwardOrder.LATEST_FIRST, 0, 1000);
    awards.count(AwardFilter.NONE);
    awards.totals(AwardFilter.NONE);
    awards.facets(AwardFilter.NONE);
    awards.reportsOf(Set.of("vulcan-osc", "evac-48c"));
    assertThat(statistics.getPrepareStatementCount()).isEqualTo(5);
  }

  private List<String> slugs(String text) {
    return awards.list(new AwardFilter(Map.of(), text), AwardOrder.LATEST_FIRST, 0, 1000).stream().map(AwardRow::slug).toList();
  }

  private static AwardFilter randomFilter(Map<AwardFacet, List<FacetValue>> facets, Random random) {
    List<AwardFacet> shuffled = new ArrayList<>(facets.keySet());
    Collections.shuffle(shuffled, random);
    Map<AwardFacet, Set<String>> chosen = new EnumMap<>(AwardFacet.class);
    for (AwardFacet facet : shuffled.subList(0, 1 + random.nextInt(2))) {
      List<FacetValue> values = facets.get(facet);
      Set<String> some = new HashSet<>();
      for (int i = 0; i <= random.nextInt(4); i++) {
        some.add(values.get(random.nextInt(values.size())).value());
      }
      chosen.put(facet, some);
    }
    return new AwardFilter(chosen, random.nextInt(8) == 0 ? "materials" : null);
  }
}
