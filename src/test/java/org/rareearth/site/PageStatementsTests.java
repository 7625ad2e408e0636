package org.rareearth.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page asks the database a bounded number of questions, whatever the size of the data. */
@TrackerTest
class PageStatementsTests {

  @Autowired
  private MockMvcTester mvc;

  @Autowired
  private EntityManagerFactory factory;

  @ParameterizedTest
  @CsvSource({
      "/, 18", "/facilities, 13", "/facilities/evac-sumter, 11", "/facilities/vulcan-benson, 11", "/organizations, 10",
      "/organizations/ucore, 14", "/awards, 7", "/awards/vulcan-osc, 7", "/programs, 8", "/programs/dpa-title-iii, 7", "/stages, 8",
      "/stages/magnet_manufacturing, 12", "/compare, 13", "/regions/carolinas, 11", "/policies, 3", "/policies/pol-013, 5",
      "/network, 5", "/conflicts, 18", "/sources, 28", "/sources/beimei-carolinas, 20", "/sources/usgs-mcs2026, 20", "/methodology, 3",
      "/glossary, 4", "/about, 6", "/search, 3", "/search?q=magnet, 3", "/history, 9", "/changes, 7", "/history/changes/1, 6",
      "/history/awards/vulcan-osc, 16",
      "/history/awards/vulcan-osc/compare?from=1&to=1, 18", "/charts/chain, 12", "/charts/public-money, 3",
      "/charts/public-money?stage=mining, 13", "/charts/shares, 12", "/charts/courses, 5", "/compare/sheet, 12", "/embed/compare, 12"})
  void asksNoMoreThanItsBound(String path, long bound) {
    assertThat(statements(path)).as(path).isPositive().isLessThanOrEqualTo(bound);
  }

  @Test
  void asksTheSameOfALongRecordAsOfAShortOne() {
    assertThat(statements("/facilities/evac-sumter")).isLessThanOrEqualTo(statements("/facilities/mulberry-norcross") + 2);
    assertThat(statements("/sources/usgs-mcs2026")).isLessThanOrEqualTo(statements("/sources/fas-2025") + 2);
    assertThat(statements("/organizations/mp")).isLessThanOrEqualTo(statements("/organizations/gm") + 2);
  }

  private long statements(String path) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    assertThat(mvc.get().uri(path)).as(path).hasStatusOk();
    statistics.clear();
    assertThat(mvc.get().uri(path)).hasStatusOk();
    return Math.max(1, statistics.getPrepareStatementCount());
  }
}
