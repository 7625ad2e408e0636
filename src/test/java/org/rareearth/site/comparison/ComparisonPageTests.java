package org.rareearth.site.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** /compare as a reader sees it. */
@TrackerTest
class ComparisonPageTests {

  @Autowired MockMvcTester mvc;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "mining | 中国强       | 美国弱;美国仍难扩产     | (南卡)部分恢复供应",
      "separation_refining | 中国绝对主导 | 美国严重缺位           | (南卡)建立本土分离能力",
      "magnet_manufacturing | 中国90%产能  | 美国几乎无工业化规模   | (北卡)成为美国最大磁体生产基地",
      "end_use | 未记录陈述   | 美国强(EV/国防)        | 南北卡适配度高"})
  void hasTheArticlesFourRowsWordForWordInChinese(String stage, String china, String unitedStates, String carolinas) {
    List<Element> cells = stage(read("/compare?lang=zh"), stage).select("tr.compare__stage > td");
    assertThat(cells.get(0).text()).contains(china);
    assertThat(cells.get(1).text()).contains(unitedStates);
    assertThat(cells.getLast().text()).contains(carolinas);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "mining | Strong position in ore supply. | Weak; expanding mine output remains hard. | (SC) Supply partly restored.",
      "separation_refining | Absolute dominance. | Seriously absent: little domestic separation. |"
          + " (SC) Builds domestic separation capability.",
      "magnet_manufacturing | Holds about 90 % of capacity. | Almost no industrial-scale production. |"
          + " (NC) Becomes the largest US magnet production base.",
      "end_use | no statement recorded | Strong in electric vehicles and defence. | Both states fit well"})
  void hasThemInEnglish(String stage, String china, String unitedStates, String carolinas) {
    List<Element> cells = stage(read("/compare?a=CN&b=US"), stage).select("tr.compare__stage > td");
    assertThat(cells.get(0).text()).contains(china);
    assertThat(cells.get(1).text()).contains(unitedStates);
    assertThat(cells.getLast().text()).contains(carolinas);
  }

  @Test
  void showsTheGapWithItsWorking() {
    Element mining = stage(read("/compare"), "mining");
    assertThat(mining.select(".gap").text()).contains("219,000 t REO");
    assertThat(mining.select(".working").text()).contains("270,000 − 51,000 = 219,000 t REO", "270,000 / 51,000 = 5.3 ×");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/compare", "/compare?lang=zh", "/compare?a=au&b=my", "/compare?a=eu27&b=us", "/compare?a=cn&b=carolinas"})
  void printsNoFigureWithoutAMarkBesideItAndEveryMarkLeadsToASource(String path) {
    Document page = read(path);
    for (Element figure : page.select("main .measure .fig, #measures td .fig, #closing li .fig")) {
      assertThat(figure.parent().select("sup.mark")).as(figure.parent().text()).isNotEmpty();
    }
    for (Element mark : page.select("sup.mark a")) {
      assertThat(page.getElementById(mark.attr("href").substring(1))).as(mark.attr("href")).isNotNull();
    }
  }

  @Test
  void saysNoFigureAndNeverZero() {
    Element magnets = stage(read("/compare"), "magnet_manufacturing");
    Element unitedStates = magnets.select("tr.compare__stage > td").get(1);
    assertThat(unitedStates.select(".no-figure")).isNotEmpty();
    assertThat(unitedStates.select(".fig").eachText()).noneMatch(text -> text.startsWith("0"));
  }

  @Test
  void labelsAFigureOfAnotherYear() {
    assertThat(read("/compare?year=2025").select("#measures-separation_refining").text())
        .contains("254,000 t REO", "2024", "none for 2025");
  }

  @Test
  void keepsTheFiguresThatLostBesideTheShownOne() {
    Element shares = read("/compare").select("#measures-separation_refining").first();
    assertThat(shares.text()).contains("at least 90 %", "89 %", "85 %", "91 %", "disputed");
  }

  @Test
  void namesTheWeakestStageWithItsWorking() {
    Document page = read("/compare");
    assertThat(page.select(".finding").text()).startsWith("The weakest stage of the United States: Separation and refining");
    assertThat(page.select("#weakest-working").text()).contains("100 − 90 = 10", "67 %", "Rule:");
  }

  @Test
  void hasNoCarolinasColumnForOthers() {
    assertThat(read("/compare?a=cn&b=au").select("th").eachText()).doesNotContain("Role of the Carolinas");
    assertThat(read("/compare").select("th").eachText()).contains("Role of the Carolinas");
  }

  @Test
  void addsNoLoanToAGrant() {
    Element money = stage(read("/compare"), "magnet_manufacturing").select(".totals").first();
    assertThat(money.select("li")).hasSizeGreaterThan(3).allSatisfy(cell -> assertThat(cell.select(".tag")).hasSize(1));
  }

  @Test
  void takesCodesInAnyCaseAndWarnsOfKeysThatItDoesNotHave() {
    Document page = read("/compare?a=Au&b=US&colour=red");
    assertThat(page.select("h1").text()).isEqualTo("Australia against the United States, stage by stage");
    assertThat(page.select(".notice--warn").text()).contains("colour");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=xx", "b=atlantis", "year=1492", "year=abc", "year=20251", "a=us&b=us", "a=%27%3B--",
      "year=99999999999999999999"})
  void refusesWhatItDoesNotKnowAndSaysWhatItTakes(String query) {
    var answer = mvc.get().uri(URI.create("/compare?" + query)).exchange();
    assertThat(answer).hasStatus(400);
    assertThat(answer).bodyText().containsAnyOf("us,", "cn,", "2025");
  }

  private Element stage(Document page, String code) {
    Element stage = page.getElementById("stage-" + code);
    assertThat(stage).isNotNull();
    return stage;
  }

  private Document read(String path) {
    return ReadPage.of(mvc, path);
  }
}
