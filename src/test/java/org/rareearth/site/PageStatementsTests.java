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
      "/, 24", "/facilities, 10", "/facilities/evac-sumter, 14", "/facilities/vulcan-benson, 14", "/organizations, 10",
      "/organizations/ucore, 20", "/awards, 8", "/awards/vulcan-osc, 10", "/programs, 8", "/programs/dpa-title-iii, 8", "/stages, 14",
      "/stages/magnet_manufacturing, 20", "/compare, 14", "/regions/carolinas, 14", "/policies, 6", "/policies/pol-013, 8",
      "/conflicts, 18", "/sources, 20", "/sources/beimei-carolinas, 20", "/sources/usgs-mcs2026, 20", "/methodology, 3", "/glossary, 4",
      "/about, 30"})
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
