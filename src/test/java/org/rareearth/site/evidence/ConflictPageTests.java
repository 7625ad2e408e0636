package org.rareearth.site.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.Conflicts;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TrackerTest
class ConflictPageTests {

  @Autowired MockMvcTester mvc;
  @Autowired Conflicts conflicts;
  @Autowired EntityManagerFactory factory;

  @Test
  void setsTheSidesThatHadToBeThereBesideEachOther() {
    Document page = page("/conflicts");
    assertThat(sides(page, "evac-oxide-or-magnet")).satisfies(sides -> {
      assertThat(sides.get(0).text()).contains("oxides").contains("北美发布");
      assertThat(sides.get(1).text()).contains("magnet");
    });
    assertThat(sides(page, "reelement-place").get(1).text()).contains("Indiana");
    assertThat(sides(page, "vulcan-loan-rung").get(0).text()).contains("announced · loan").contains("$620 M");
    assertThat(sides(page, "vulcan-loan-rung").get(1).text()).contains("conditional · loan").contains("U.S. Department of War");
    assertThat(sides(page, "vulcan-chips-instrument").toString()).contains("grant").contains("equity");
    assertThat(sides(page, "vulcan-jdig-instrument").toString()).contains("tax credit").contains("grant");
    assertThat(sides(page, "evac-48c-amount").get(0).text()).contains("$111.8 M").contains("The Sumter Item");
    assertThat(sides(page, "evac-48c-amount").get(1).text()).contains("$111.9 M");
  }

  @Test
  void printsEveryStatementOfEverySideWithItsSource() {
    Document page = page("/conflicts");
    for (ConflictRow conflict : conflicts.all()) {
      List<Element> sides = sides(page, conflict.slug());
      assertThat(sides.stream().mapToInt(side -> side.select("li").size()).sum()).as(conflict.slug()).isEqualTo(conflict.sides().size());
      assertThat(sides).as(conflict.slug()).hasSizeGreaterThan(1)
          .allSatisfy(side -> assertThat(side.select("li")).allSatisfy(said -> assertThat(said.select("a[href^=/sources/]")).hasSize(1)));
    }
  }

  @Test
  void narrowsByTypeSubjectAndState() {
    assertThat(page("/conflicts?type=rung").select("article[id]:not([id^=found])")).hasSize(3);
    assertThat(page("/conflicts?subject=policy").select("#truce-end")).hasSize(1);
    Document resolved = page("/conflicts?state=resolved");
    assertThat(resolved.select("article[id]:not([id^=found])")).hasSize(8);
    assertThat(resolved.select("[role=status]").text()).isEqualTo("8 of 93 match");
    assertThat(page("/conflicts?q=Stillwater").select("#usar-stillwater-capacity")).hasSize(1);
  }

  @Test
  void saysWhatTheRuleFoundAndWhatIsNoConflict() {
    Document page = page("/conflicts");
    assertThat(page.select("#found article")).hasSize(6);
    assertThat(page.select("#not-a-conflict li")).hasSize(6);
    assertThat(page("/conflicts?lang=zh").select("#not-a-conflict").text()).contains("短吨");
  }

  @Test
  void asksTheDatabaseABoundedNumberOfTimes() {
    assertThat(statements("/conflicts")).isLessThanOrEqualTo(18);
    assertThat(statements("/conflicts?type=rung")).isLessThanOrEqualTo(18);
  }

  @Test
  void leadsFromTheAddressOfOneConflictToItsPlace() {
    assertThat(mvc.get().uri("/conflicts/vulcan-loan-rung")).hasStatus3xxRedirection().hasRedirectedUrl("/conflicts#vulcan-loan-rung");
    assertThat(mvc.get().uri("/conflicts/no-such-conflict")).hasStatus(404);
  }

  @Test
  void refusesWhatItCannotReadAndWarnsOfWhatItDoesNotKnow() {
    assertThat(mvc.get().uri("/conflicts?type=quarrel")).hasStatus(400);
    assertThat(mvc.get().uri("/conflicts?state=1")).hasStatus(400);
    assertThat(page("/conflicts?sort=slug").select(".notice--warn").text()).contains("sort");
    assertThat(page("/conflicts?type=stage&subject=policy").select(".table--empty .chip--drop")).hasSize(2);
  }

  private static List<Element> sides(Document page, String conflict) {
    return page.getElementById(conflict).select(".sides > div");
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
