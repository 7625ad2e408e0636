package org.rareearth.site.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** /stages and /stages/{code} as a reader sees them. */
@TrackerTest
class StagePagesTests {

  @Autowired MockMvcTester mvc;

  @Test
  void listsTheChainWithSharesAndPlants() {
    Document page = read("/stages");
    assertThat(page.select("tbody tr")).hasSize(8);
    Element mining = page.select("tbody tr").first();
    assertThat(mining.text()).contains("Mining", "69.2 %", "13.1 %", "world mine production, t REO, 2025 (USGS)");
    assertThat(page.select("tbody tr").get(1).text()).contains("no figure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mining", "concentration", "separation_refining", "metal_alloy", "magnet_manufacturing", "recycling", "end_use",
      "cross_stage"})
  void everyStageHasItsDefinitionAndEveryMarkASource(String code) {
    for (String language : new String[] {"en", "zh"}) {
      Document page = read("/stages/" + code + "?lang=" + language);
      assertThat(page.select(".lede sup.mark")).isNotEmpty();
      assertThat(page.text()).doesNotContain("null", "??");
      page.select("sup.mark a").forEach(mark -> assertThat(page.getElementById(mark.attr("href").substring(1))).isNotNull());
      page.select("span[id^=figure-], tr[id^=figure-]").forEach(figure ->
          assertThat(figure.parent().select("sup.mark")).as(figure.text()).isNotEmpty());
    }
  }

  @Test
  void whatGoesAcrossTheChainIsNoLinkOfIt() {
    assertThat(read("/stages/cross_stage").select("a[href*=#stage-]")).isEmpty();
    assertThat(read("/stages/mining").select("dl.facts a[href=/stages/cross_stage]")).isEmpty();
    assertThat(read("/stages/mining").select("a[href$=#stage-mining]")).hasSize(1);
  }

  @Test
  void printsUsgsFiguresByPlaceAndYearWithTheirMarks() {
    Document page = read("/stages/mining");
    assertThat(page.text()).contains("Data in metric tons of REO equivalent unless otherwise noted");
    assertThat(page.getElementById("figure-f010").parent().text()).startsWith("270,000 e");
    assertThat(page.getElementById("figure-f001").parent().text()).startsWith("45,500 t");
    assertThat(page.select("#metric-production .no-figure").eachText()).contains("NA");
    assertThat(page.getElementById("figure-f228").className()).contains("deprecated");
  }

  @Test
  void everyShareStandsWithItsTotal() {
    for (String code : new String[] {"mining", "separation_refining", "magnet_manufacturing"}) {
      Document page = read("/stages/" + code);
      assertThat(page.select("#metric-share tr[id^=figure-]")).isNotEmpty()
          .allSatisfy(row -> assertThat(row.select("td").last().text()).isNotBlank());
    }
  }

  @Test
  void keepsShareByValueApartFromShareByWeight() {
    Document page = read("/stages/magnet_manufacturing");
    assertThat(page.select("#metric-import_share .table__group").eachText())
        .anyMatch(group -> group.contains("by value")).anyMatch(group -> group.contains("by weight"));
  }

  @Test
  void givesTheConcentrationOfMiningFromEveryCountryAndBoundsWhereTheRestIsUnknown() {
    Element mining = read("/stages/mining").getElementById("concentration");
    assertThat(mining.text()).contains("China 69.2 %", "United States 13.1 %", "89.7", "390,000 t REO");
    assertThat(mining.select("tbody td").last().text()).doesNotContain("Other countries");
    assertThat(read("/stages/separation_refining").getElementById("concentration").text()).contains("8,489–8,498");
  }

  @Test
  void linksEachCountOfPlantsToItsRows() {
    Document page = read("/stages/magnet_manufacturing");
    assertThat(page.select("#plants a").eachAttr("href"))
        .contains("/facilities?stage=magnet_manufacturing&country=US",
            "/facilities?stage=magnet_manufacturing&country=CN&status=operating");
  }

  @Test
  void saysWhatTheArticlesSayAndWhatIsDisputed() {
    Document page = read("/stages/magnet_manufacturing?lang=zh");
    assertThat(page.text()).contains("中国控制全球90%的磁体产能");
    assertThat(page.select("#conflicts a").eachAttr("href")).contains("/conflicts#china-magnet-share");
  }

  @Test
  void hasElementsFactorsAndCustomsCodesWhereTheyBelong() {
    assertThat(read("/stages/separation_refining").select("#elements tbody tr")).hasSize(17);
    assertThat(read("/stages/magnet_manufacturing").getElementById("factors")).isNotNull();
    assertThat(read("/stages/magnet_manufacturing").select("#tariffs").text()).contains("8505.11");
  }

  @Test
  void doesNotKnowAStageThatIsNone() {
    assertThat(mvc.get().uri("/stages/smelting")).hasStatus(404);
  }

  private Document read(String path) {
    return ReadPage.of(mvc, path);
  }
}
