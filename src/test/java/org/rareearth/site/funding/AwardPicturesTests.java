package org.rareearth.site.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.FundingAwards;
import org.rareearth.funding.FundingTotals;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pictures of a list of awards show the sums that the list prints, and add nothing more. */
@TrackerTest
class AwardPicturesTests {

  @Autowired
  private MockMvcTester mvc;

  @Autowired
  private FundingAwards awards;

  @Autowired
  private JsonMapper json;

  @Test
  void everySumByProgrammeAddsUpToTheSumOfTheList() {
    for (FundingTotals.Cell cell : awards.totals(AwardFilter.NONE).cells()) {
      JsonNode rows = rows("/charts/award-programmes.json?sum=" + SumKind.of(cell).key());
      assertThat(sum(rows)).as(SumKind.of(cell).key()).isEqualByComparingTo(cell.sum().amount());
      assertThat(rows.valueStream().mapToLong(row -> row.path("awards").asLong()).sum()).isEqualTo(cell.awards());
      assertThat(rows.valueStream().map(row -> row.path("instrument").asString() + row.path("rung").asString() + row.path("currency").asString()))
          .as("one instrument, rung and currency").containsOnly(key(cell));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?rung=conditional", "?instrument=loan", "?level=federal&level=private", "?currency=AUD", "?recipient=mp"})
  void theBarsAreTheSumsOfTheTable(String query) {
    Document page = page("/awards" + query);
    List<String> table = page.select(".sums tbody").first().select("td a").eachAttr("href");
    List<String> bars = page.select("#chart-award-ladder .picture__wide a").eachAttr("href");
    assertThat(bars).isNotEmpty().doesNotHaveDuplicates();
    assertThat(table).containsAll(bars);
    assertThat(page.select("#chart-award-ladder .picture__narrow a").eachAttr("href")).isEqualTo(bars);
    assertThat(page.select("#chart-award-ladder table td a").eachAttr("href")).containsAll(bars);
    for (Element bar : page.select("#chart-award-ladder .picture__wide a")) {
      Element sum = page.select(".sums td a").stream().filter(link -> link.attr("href").equals(bar.attr("href"))).findFirst().orElseThrow();
      assertThat(bar.select("tspan").first().text()).isEqualTo(sum.text());
    }
  }

  @Test
  void everyAreaLeadsToTheAwardsThatAreInIt() {
    Document page = page("/charts/award-programmes");
    for (Element sum : page.select("figure table td a")) {
      Document list = page(sum.attr("href"));
      assertThat(list.select(".sums td data").eachText()).as(sum.attr("href")).containsExactly(sum.text());
    }
  }

  @Test
  void neverDrawsALoanWithAGrantNorAPromiseWithAPayment() {
    assertThat(kinds("/charts/award-programmes.json")).containsExactly("grant obligated USD");
    assertThat(kinds("/charts/award-programmes.json?instrument=loan")).containsExactly("loan letter_of_intent USD");
    assertThat(kinds("/charts/award-programmes.json?rung=disbursed&currency=USD")).hasSize(1);
    assertThat(rows("/charts/award-ladder.json").valueStream().map(row -> row.path("instrument").asString() + row.path("rung").asString()))
        .doesNotHaveDuplicates();
  }

  @Test
  void namesWhatIsOfTheSameKindAndCannotBeInTheAreas() {
    String note = page("/charts/award-programmes?sum=public.loan.conditional.USD").select("figure > .meta").text();
    assertThat(note).contains("in other currencies: A$1.56 bn, C$55 M").contains("without an amount in any source:");
  }

  @Test
  void mergesWhatIsTooSmallToBeSeenAndKeepsItInTheTable() {
    Document page = page("/charts/award-programmes");
    assertThat(page.select(".picture__wide").text()).contains("others (4)");
    assertThat(page.select("figure tbody tr")).hasSize(10);
  }

  @Test
  void drawsTheSumThatIsAskedForAndKeepsTheFilter() {
    Document page = page("/awards?level=federal&sum=public.loan.conditional.USD");
    assertThat(page.select("#sum option[selected]").text()).startsWith("Public money: loan, conditional: $1.925 bn");
    assertThat(page.select(".picture__choice input[type=hidden]").eachAttr("value")).containsExactly("federal");
    assertThat(page.select("#chart-award-programmes .picture__links a[href*=csv]").attr("href")).contains("level=federal", "sum=public.loan");
    assertThat(page.select(".sums td a").eachAttr("href")).allSatisfy(href -> assertThat(href).doesNotContain("sum="));
  }

  @Test
  void saysSoWhereThereIsNothingToDraw() {
    assertThat(page("/charts/award-programmes?q=nobodyknows").select("figure").text()).contains("This list has no such sum.");
    assertThat(page("/charts/award-ladder?q=nobodyknows&lang=zh").select("figure").text()).contains("本清单没有合计。");
    assertThat(page("/awards?q=nobodyknows").select("figure")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"loan", "public.loan.conditional", "public.loan.paid.USD", "x.loan.conditional.USD", "public.loan.conditional.usd"})
  void refusesASumThatCannotBeMeant(String sum) {
    assertThat(mvc.get().uri("/awards?sum=" + sum)).hasStatus(400);
    assertThat(mvc.get().uri("/charts/award-programmes.svg?sum=" + sum)).hasStatus(400);
  }

  @Test
  void staysLight() {
    assertThat(mvc.get().uri("/awards").exchange().getResponse().getContentAsByteArray().length).isLessThan(225_000);
  }

  private List<String> kinds(String uri) {
    return rows(uri).valueStream().map(row -> row.path("instrument").asString() + " " + row.path("rung").asString() + " "
        + row.path("currency").asString()).distinct().filter(Predicate.not(String::isBlank)).toList();
  }

  private static String key(FundingTotals.Cell cell) {
    String[] parts = SumKind.of(cell).key().split("\\.");
    return parts[1] + parts[2] + parts[3];
  }

  private static BigDecimal sum(JsonNode rows) {
    return rows.valueStream().map(row -> row.path("amount_in_currency").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private JsonNode rows(String uri) {
    MvcTestResult result = mvc.get().uri(uri).exchange();
    assertThat(result).as(uri).hasStatusOk();
    return json.readTree(result.getResponse().getContentAsByteArray()).path("rows");
  }

  private Document page(String uri) {
    return ReadPage.of(mvc, uri);
  }
}
