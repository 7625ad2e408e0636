package org.rareearth.site.policy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rareearth.policy.Policies;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TrackerTest
class PolicyPagesTests {

  @Autowired MockMvcTester mvc;
  @Autowired Policies policies;
  @Autowired EntityManagerFactory factory;

  @Test
  void listsEveryMeasureWithItsSource() {
    Document page = page("/policies");
    assertThat(page.select("tbody tr")).hasSize(policies.all().size()).allSatisfy(row -> assertThat(row.select("th .mark a")).hasSize(1));
  }

  @Test
  void narrowsByKindPlaceStatusStageAndText() {
    assertThat(page("/policies?kind=quota").select("tbody tr")).hasSize(5);
    assertThat(page("/policies?kind=tariff&kind=price_floor&place=us").select("tbody tr")).hasSize(4);
    assertThat(page("/policies?status=partly_suspended").select("tbody th a").attr("href")).isEqualTo("/policies/pol-025");
    assertThat(page("/policies?stage=metal_alloy").select("tbody th a").attr("href")).isEqualTo("/policies/pol-006");
    assertThat(page("/policies?q=Tm").select("tbody a[href=/policies/pol-013]")).hasSize(1);
  }

  @Test
  void answersWhatBoundOnADay() {
    Document before = page("/policies?on=2025-10-15&kind=export_control");
    assertThat(row(before, "pol-013")).contains("in force");
    assertThat(row(before, "pol-010")).contains("in force");
    Document truce = page("/policies?on=2025-12-24&kind=export_control");
    assertThat(truce.select("tbody a[href=/policies/pol-013]")).isEmpty();
    assertThat(row(truce, "pol-025")).contains("in force in part");
    assertThat(truce.select(".notice a[href*=force=suspended]").text()).isEqualTo("1 suspended");
    assertThat(row(page("/policies?on=2025-12-24&force=suspended"), "pol-013")).contains("suspended");
    assertThat(row(page("/policies?on=2025-11-20"), "pol-011")).contains("possibly in force");
    assertThat(row(page("/policies?on=2026-11-20"), "pol-013")).contains("possibly in force");
    assertThat(page("/policies?on=2026-12-31").select("tbody a[href=/policies/pol-007]")).isEmpty();
    assertThat(row(page("/policies?on=2027-01-01"), "pol-007")).contains("in force");
  }

  @Test
  void showsWhatAMeasureCoversAndWhenItBinds() {
    Document page = page("/policies/pol-013");
    assertThat(page.select("#covers + dl").text()).contains("Holmium (Ho)").contains("equipment");
    assertThat(page.select(".timeline li").eachText()).hasSize(4)
        .anyMatch(turn -> turn.contains("7 Nov 2025") && turn.contains("suspended"));
    assertThat(page.select("#sources li")).hasSize(1);
    assertThat(page("/policies/pol-013?lang=zh").text()).contains("暂停实施").contains("钬");
    assertThat(page("/policies/pol-015").select(".dispute a").attr("href")).isEqualTo("/conflicts#truce-end");
  }

  @Test
  void asksTheDatabaseABoundedNumberOfTimes() {
    assertThat(statements("/policies")).isLessThanOrEqualTo(3);
    assertThat(statements("/policies?on=2025-11-20")).isLessThanOrEqualTo(3);
    assertThat(statements("/policies/pol-013")).isLessThanOrEqualTo(5);
  }

  @Test
  void refusesWhatItCannotReadAndWarnsOfWhatItDoesNotKnow() {
    for (String bad : List.of("on=2025", "on=2025-02-30", "on=yesterday", "on=9999-12-31", "force=ended", "on=2025-01-01&force=maybe",
        "kind=ban", "place=atlantis", "stage=moon", "sort=-size")) {
      assertThat(mvc.get().uri("/policies?" + bad)).as(bad).hasStatus(400);
    }
    assertThat(mvc.get().uri("/policies/pol-999")).hasStatus(404);
    assertThat(page("/policies?year=2025").select(".notice--warn").text()).contains("year");
  }

  private static String row(Document page, String policy) {
    return page.selectFirst("tbody tr:has(a[href=/policies/" + policy + "])").text();
  }

  private Document page(String uri) {
    return ReadPage.of(mvc, uri);
  }

  private long statements(String uri) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    page(uri); // The foot of the page asks for the latest change now and then; not while this counts.
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    page(uri);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }
}
