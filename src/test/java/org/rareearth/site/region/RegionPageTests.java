package org.rareearth.site.region;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.evidence.DocumentFacts;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** /regions/carolinas as a reader sees it. */
@TrackerTest
class RegionPageTests {

  @Autowired MockMvcTester mvc;
  @Autowired DocumentFacts facts;
  @Autowired EntityManagerFactory factory;

  @Test
  void listsThePlantsOfBothStatesWithTheirStatus() {
    Document page = ReadPage.of(mvc, "/regions/carolinas");
    assertThat(page.select("#facilities ~ .scroll tbody th a").eachAttr("href")).contains("/facilities/evac-sumter",
        "/facilities/cyclic-mcbee", "/facilities/usar-blacksburg", "/facilities/vulcan-benson", "/facilities/vulcan-rtp",
        "/facilities/hitachi-china-grove").hasSize(6);
    assertThat(page.select("a[href^=/facilities?country=US]").attr("href"))
        .isEqualTo("/facilities?country=US&state=South%20Carolina&state=North%20Carolina");
  }

  @Test
  void printsEveryStatementOfTheArticlesThatItAnswers() {
    for (Locale reader : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
      Document page = ReadPage.of(mvc, "/regions/carolinas", reader);
      for (DocumentFactRow fact : facts.onPage("/regions/carolinas")) {
        assertThat(page.select("#fact-" + fact.slug()).text()).contains(fact.value().in(reader));
        assertThat(page.select("#fact-" + fact.slug() + " sup.mark")).as(fact.slug()).hasSize(1);
      }
    }
  }

  @Test
  void printsThePartAtEachStageInTheWordsOfTheSource() {
    assertThat(ReadPage.of(mvc, "/regions/carolinas", Locale.CHINESE).select("#roles ~ .scroll tbody").text())
        .contains("(南卡)部分恢复供应", "(南卡)建立本土分离能力", "(北卡)成为美国最大磁体生产基地", "南北卡适配度高");
  }

  @Test
  void citesBothFoundingArticles() {
    assertThat(ReadPage.of(mvc, "/regions/carolinas").select(".sources a").eachAttr("href"))
        .contains("/sources/sohu-2025-11-12", "/sources/beimei-carolinas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ohio", "cn", "world", "south-carolina", "eu27", "southeast-asia"})
  void hasNoPageForOtherPlaces(String slug) {
    assertThat(mvc.get().uri("/regions/" + slug)).hasStatus(404);
  }

  @Test
  void asksABoundedNumberOfQuestions() {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    ReadPage.of(mvc, "/regions/carolinas");
    assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(14);
  }
}
