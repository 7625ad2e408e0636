package org.rareearth.site.funding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TrackerTest
class AwardPagesTests {

  @Autowired
  private MockMvcTester mvc;

  @Autowired
  private EntityManager entityManager;

  @Autowired
  private EntityManagerFactory factory;

  @Test
  void everySumLinksToTheAwardsThatAreInItAndToNoOther() {
    for (String list : List.of("/awards", "/awards?country=US&level=federal&level=private", "/programs/dpa-title-iii",
        "/organizations/mp")) {
      for (Element sum : page(list).select(".sums td a")) {
        Document rows = page(sum.attr("href"));
        BigDecimal added = rows.select("#list tbody tr td:nth-child(2) data").stream().map(amount -> new BigDecimal(amount.attr("value")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(added).as(sum.attr("href")).isEqualByComparingTo(sum.selectFirst("data").attr("value"));
        assertThat(rows.select("#list tbody tr").size()).isEqualTo(number(sum.nextElementSibling().text()));
      }
    }
  }

  @Test
  void saysWhatTheSumsLeaveOutAndLinksToIt() {
    Document page = page("/awards?recipient=ucore");
    assertThat(page.select("#sums").text()).contains("Left out of the sums: 1.").contains("cumulative figure (1)");
    Document left = page(page.select("#sums a[href*=exclusion]").attr("href"));
    assertThat(left.select("#list tbody th a").first().attr("href")).isEqualTo("/awards/ucore-dod-total");
    assertThat(left.select("#list tbody tr").text()).contains("not added: cumulative figure");
  }

  @Test
  void saysThatPromisesOfDifferentStrengthAreNotAdded() {
    assertThat(page("/awards").select("#sums").text()).contains(
        "Announced, letter of intent, conditional and signed are promises of different strength and are not added.");
    assertThat(page("/awards?lang=zh").select("#sums").text()).contains("已宣布、意向书、有条件承诺与已签约，是约束力不同的承诺，不能相加");
  }

  @Test
  void findsTheConditionalFederalLoans() {
    Document page = page("/awards?level=federal&instrument=loan&rung=conditional");
    assertThat(page.select(".filter__line").text()).contains("of 146").contains("Level: federal", "Instrument: loan", "Commitment: conditional");
    assertThat(page.select("#list").text()).contains("Vulcan Elements: Office of Strategic Capital loan").contains("$620 M");
    assertThat(page.select(".sums tbody td data").eachAttr("value")).hasSize(1);
  }

  @Test
  void neverShowsAConditionalCommitmentAsPaid() {
    Document page = page("/awards/vulcan-osc");
    assertThat(page.select("#amount").text()).contains("$620 M");
    assertThat(page.select("#rung .chip").text()).isEqualTo("conditional");
    assertThat(page.select("#rung-conditional").hasClass("is-achieved")).isTrue();
    assertThat(page.select("#rung-disbursed").text()).contains("nobody reports it");
    assertThat(page.select("#rung-disbursed").hasClass("is-achieved")).isFalse();
    assertThat(page.select("#terms").text()).contains("warrants");
    assertThat(page.select(".dispute").text()).contains("paid, announced or conditional");
  }

  @Test
  void countsAnAwardOnceHoweverManyPressReportsItHas() {
    assertThat(page("/awards/evac-dod-2023").select("#reports tbody tr")).hasSize(7);
    Document sums = page("/awards?recipient=evac&rung=obligated");
    assertThat(sums.select(".sums td data").eachAttr("value")).containsExactly("94100000");
  }

  @Test
  void setsAllReportsSideBySideWithTheShownOneMarked() {
    Document page = page("/awards/ucore-dpa-phase2");
    assertThat(page.select("#reports tbody tr")).hasSize(7);
    assertThat(page.select("#reports tr.is-shown").attr("id")).isEqualTo("report-ucore-dpa-phase2-4");
    assertThat(page.select("#reports").text()).contains("DPA Title III", "IBAS programme", "U.S. Army Contracting Command-Orlando")
        .contains("ranks first");
    assertThat(page.select("#overlaps").text()).contains("$22.4 M").contains("cumulative figure");
    assertThat(page.select("#fact-s008").text()).contains("Department of Defense");
  }

  @Test
  void saysWhyAnAwardIsNotCountedAndWhichOneIsInstead() {
    Document page = page("/awards/vulcan-state-pkg");
    assertThat(page.select("#counted").text()).contains("Not added to any sum").contains("includes other awards");
    assertThat(page.select("#counted a").eachAttr("href")).containsExactly("/awards/vulcan-jdig");
    assertThat(page.select("#overlaps a").eachAttr("href")).contains("/awards/vulcan-jdig");
  }

  @Test
  void printsAmountsAsAnnouncedInBothWaysOfCounting() {
    assertThat(page("/awards/vulcan-jdig").select("#amount").text()).contains("up to $17,584,500");
    assertThat(page("/awards/vulcan-jdig?lang=zh").select("#amount").text()).contains("1,758.45万美元");
    assertThat(page("/awards/vulcan-osc?lang=zh").select("#amount").text()).contains("6.2亿美元").doesNotContain("62亿");
    assertThat(page("/awards/evac-dod-2023?lang=zh").select("#amount").text()).contains("9,410万美元").doesNotContain("941万");
    assertThat(page("/awards/iluka-efa-2022").select("#amount").text()).contains("A$1.25 bn");
  }

  @Test
  void showsAPriceFloorAsAPriceAndNotAsASum() {
    Document page = page("/awards/mp-dod-floor");
    assertThat(page.select("#amount").text()).contains("$110 per kg NdPr");
    assertThat(page.select("#counted").text()).contains("Not added").contains("price per kilogram");
    assertThat(page("/awards?instrument=price_floor").select(".sums td data")).isEmpty();
  }

  @Test
  void countsNoTaxCreditAsCash() {
    assertThat(page("/awards?recipient=evac").select(".sums tbody th[scope=row]").eachText())
        .anyMatch(line -> line.startsWith("tax credit")).anyMatch(line -> line.startsWith("grant"));
  }

  @Test
  void holdsNoAmountThatIsItsOwnIdentifier() {
    List<String> suspicious = entityManager.createQuery("""
        select e.slug from AwardEvent e join e.award a where e.amount.amount is not null
        and (e.amount.amount = e.id or e.amount.amount = a.id or e.slug like '%' || cast(cast(e.amount.amount as Long) as String) || '%')
        """, String.class).getResultList();
    assertThat(suspicious).isEmpty();
  }

  @Test
  void putsWhatIsUnknownLastBothWays() {
    for (String sort : List.of("date", "-date", "amount", "-amount")) {
      Document last = page("/awards?page=3&sort=" + sort);
      assertThat(last.select("#list tbody tr").last().text()).contains(sort.endsWith("date") ? "no date" : "no figure");
      assertThat(last.select("th[aria-sort]").attr("aria-sort")).isEqualTo(sort.startsWith("-") ? "descending" : "ascending");
    }
  }

  @Test
  void offersWhichFilterToDropWhenNothingIsLeft() {
    Document page = page("/awards?instrument=bond&level=federal");
    assertThat(page.select(".table--empty a").eachAttr("href"))
        .containsExactlyInAnyOrder("/awards?instrument=bond&lang=en", "/awards?level=federal&lang=en");
    assertThat(page("/awards?country=CN&q=zzz").select(".table--empty a")).hasSize(2);
  }

  @Test
  void warnsOfAKeyThatItDoesNotHave() {
    assertThat(page("/awards?colour=red").select(".notice--warn").text()).contains("colour");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rung=maybe", "instrument=gold", "page=0", "page=99", "page=-1", "page=1e9", "sort=colour", "year=20x5",
      "amount=much", "counted=perhaps", "program=Not%20A%20Slug", "currency=dollars", "country=Atlantis", "q=%00", "level=FEDERAL%00",
      "page=99999999999999999999"})
  void refusesWhatCannotBeMeantAndSaysWhatCan(String query) {
    MvcTestResult answer = mvc.get().uri(URI.create("/awards?" + query)).exchange();
    assertThat(answer).hasStatus(400);
    assertThat(answer).bodyText().doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({"/awards/nobody", "/programs/nobody", "/awards/Robert'); drop table"})
  void saysThatThereIsNoSuchRecord(String path) {
    assertThat(mvc.get().uri(path).exchange().getResponse().getStatus()).isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/awards", "/awards?page=2&sort=amount", "/awards/vulcan-chips", "/awards/sv-dfc", "/awards/evac-sc-jdc",
      "/programs", "/programs?level=private", "/programs/osc-loans", "/programs/acquisitions"})
  void marksEveryFactAndSpeaksBothLanguages(String path) {
    for (String language : List.of("en", "zh")) {
      Document page = page(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
      assertThat(page.outerHtml()).doesNotContain("??").doesNotContain("style=\"");
      assertThat(page.select("sup.mark a[href^='#source']")).isNotEmpty()
          .allSatisfy(mark -> assertThat(page.getElementById(mark.attr("href").substring(1))).as(mark.outerHtml()).isNotNull());
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  void refusesMoreWordsThanOneTextMayHold() {
    String words = IntStream.range(0, 40).mapToObj(i -> "q=" + IntStream.range(0, 30)
        .mapToObj(j -> Integer.toString(i * 30 + j, 36)).collect(Collectors.joining("+"))).collect(Collectors.joining("&"));
    for (String list : List.of("/awards?", "/programs?", "/organizations?")) {
      assertThat(mvc.get().uri(URI.create(list + words))).as(list).hasStatus(400);
    }
  }

  @Test
  void asksTheSameNumberOfQuestionsHoweverLongTheList() {
    assertThat(statements("/awards?instrument=bond")).isEqualTo(statements("/awards?instrument=grant")).isLessThanOrEqualTo(6);
    assertThat(statements("/awards/vulcan-osc")).isEqualTo(statements("/awards/evac-sc-jdc")).isLessThanOrEqualTo(6);
    assertThat(statements("/programs")).isLessThanOrEqualTo(7);
  }

  private long statements(String path) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    page(path);
    statistics.clear();
    page(path);
    return statistics.getPrepareStatementCount();
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll("^(\\d+).*", "$1"));
  }

  /** With the language in the address, so that the page's own links carry it too. */
  private Document page(String path) {
    return ReadPage.of(mvc, path.contains("lang=") ? path : path + (path.contains("?") ? "&" : "?") + "lang=en");
  }
}
