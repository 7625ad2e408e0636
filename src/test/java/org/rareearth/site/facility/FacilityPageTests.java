package org.rareearth.site.facility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** /facilities/{slug} as a reader sees it. */
@TrackerTest
class FacilityPageTests {

  @Autowired MockMvcTester mvc;
  @Autowired EntityManagerFactory factory;

  @Test
  void sumterShowsItsMoneyWithSources() {
    Document page = read("/facilities/evac-sumter");
    assertThat(award(page, "evac-dod-2023").select("li:has(sup.mark)").eachText()).anyMatch(line -> line.startsWith("$94.1 M"));
    assertThat(award(page, "evac-48c").select("li:has(sup.mark)").eachText())
        .anyMatch(line -> line.startsWith("$111.9 M") && line.contains("shown")).anyMatch(line -> line.startsWith("$111.8 M"));
  }

  @Test
  void aSumKeepsTheWordsAndThePayerOfItsAwards() {
    Element sums = read("/facilities/vulcan-benson").getElementById("totals-caption").parent();
    assertThat(sums.select("tr:contains($17,584,500)").text()).contains("1 not exact");
    assertThat(sums.select("tr:contains($620 M)").text()).doesNotContain("not exact", "private");
    assertThat(sums.select("tr:contains($550 M)").text()).contains("private");
  }

  @Test
  void aReportThatIsWrongIsStruckWithItsReason() {
    Element award = award(read("/facilities/evac-sumter"), "evac-dod-2023");
    assertThat(award.select("li:has(.deprecated)").text()).contains("superseded or wrong", "Misreads the direction of the money");
  }

  @Test
  void sumterShowsPermitTiesAndWhatTheArticlesSay() {
    Document page = read("/facilities/evac-sumter");
    assertThat(page.select("#claim-c002").text()).contains("8 weeks");
    assertThat(page.select("#fact-s001").text()).contains("8 weeks");
    assertThat(page.select("#fact-s001 sup.mark")).hasSize(1);
    assertThat(page.select("#links ~ .scroll a[href=/organizations/ucore]")).isNotEmpty();
    assertThat(page.select("#links ~ .scroll a[href=/organizations/gm]")).isNotEmpty();
    assertThat(page.select("#links ~ .scroll tr:has(a[href=/organizations/gm]) sup.mark")).isNotEmpty();
    assertThat(page.select("[id^=fact-]").eachAttr("id"))
        .contains("fact-s001", "fact-s005", "fact-s009", "fact-s010", "fact-s012", "fact-s013", "fact-s030");
  }

  @Test
  void bensonShowsAPromiseAsAPromise() {
    Document page = read("/facilities/vulcan-benson");
    assertThat(award(page, "vulcan-osc").select("li").first().text()).contains("$620 M", "conditional");
    assertThat(award(page, "vulcan-chips").select("li").first().text()).contains("$50 M", "letter of intent", "equity");
    assertThat(award(page, "vulcan-jdig").text()).contains("up to $17.6 M", "up to $17,584,500");
    assertThat(award(page, "vulcan-local").text()).contains("nearly $94.9 M");
    assertThat(page.select("#awards ~ .scroll table").last().text()).doesNotContain("paid out");
  }

  @Test
  void bensonShowsItsPlanWithEveryFigure() {
    Document page = read("/facilities/vulcan-benson");
    assertThat(page.select(".facts").text()).contains("10,000 t/yr", "NdFeB magnets, planned", "$918.1 M", "1,000 jobs");
    assertThat(page.select("#claim-c011").text()).contains("$918 M").doesNotContain(" shown");
    assertThat(page.select("#claim-c056").hasClass("is-shown")).isTrue();
    assertThat(page.select("#claim-c012").text()).contains("1,000 jobs");
    assertThat(page.select("#fact-s031").text()).contains("10,000 t/yr");
  }

  @Test
  void printsNoTotalOfCapacitiesAndSaysWhy() {
    Document page = read("/facilities/ucore-smc");
    Element section = page.select("section[aria-labelledby=capacity]").first();
    assertThat(section.select("tfoot")).isEmpty();
    assertThat(section.text()).contains("No total on purpose").contains("2,000 t/yr", "7,500 t/yr").doesNotContain("9,500");
  }

  @Test
  void strikesWhatIsSuperseded() {
    Element claim = read("/facilities/mp-10x").select("#claim-c068").first();
    assertThat(claim.hasClass("is-deprecated")).isTrue();
    assertThat(claim.select(".deprecated").text()).contains("10,000 t/yr");
    assertThat(claim.text()).contains("superseded or wrong");
  }

  @Test
  void aShortTonFigureIsKeptAndConvertedBesideIt() {
    assertThat(read("/facilities/phoenix-exeter").select("section[aria-labelledby=capacity]").text())
        .contains("200 short t/yr", "181 t/yr, converted");
  }

  @Test
  void aClosedPlantKeepsItsPageUnderABanner() {
    assertThat(read("/facilities/hitachi-china-grove").select(".notice").text()).contains("closed");
  }

  @Test
  void namesOpenConflictsAndTheRule() {
    Document page = read("/facilities/evac-sumter");
    assertThat(page.select(".dispute a").eachAttr("href")).contains("/conflicts#evac-48c-amount", "/conflicts#evac-oxide-or-magnet");
    assertThat(page.select("a[href=/methodology#shown-value]")).isNotEmpty();
    assertThat(page.select("#claim-c034 .tag").text()).isEqualTo("shown");
  }

  @Test
  void speaksChinese() {
    Document page = ReadPage.of(mvc, "/facilities/vulcan-benson", Locale.CHINESE);
    assertThat(page.select("h1").text()).contains("本森磁体工厂");
    assertThat(award(page, "vulcan-osc").text()).contains("6.2亿美元", "有条件承诺");
    assertThat(page.select("#fact-s033").text()).contains("1000个岗位");
    assertThat(page.select("#claim-c058 .q[lang=en]").text()).contains("metric tonnes");
  }

  @Test
  void nobodyRecordedThisPlant() {
    assertThat(mvc.get().uri("/facilities/evac-atlantis")).hasStatus(404);
  }

  @Test
  void asksAsMuchForAFullDossierAsForAThinOne() {
    assertThat(statements("/facilities/evac-sumter")).isLessThanOrEqualTo(12);
    assertThat(statements("/facilities/aml-palm-bay")).isLessThanOrEqualTo(12);
  }

  private long statements(String address) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    read(address);
    statistics.clear();
    read(address);
    return statistics.getPrepareStatementCount();
  }

  private Document read(String address) {
    return ReadPage.of(mvc, address);
  }

  private static Element award(Document page, String slug) {
    return page.select("tr:has(th a[href=/awards/" + slug + "])").first();
  }
}
