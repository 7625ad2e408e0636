package org.rareearth.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every picture: the same numbers drawn, written and taken away, in both languages, for pages, files and frames. */
@TrackerTest
class PicturesTests {

  @Autowired
  private MockMvcTester mvc;

  @Autowired
  private List<Picture> pictures;

  @Autowired
  private JsonMapper json;

  @Test
  void everyPictureHasItsPageItsFilesAndItsFrame() throws IOException {
    assertThat(pictures).isNotEmpty();
    for (Picture picture : pictures.stream().filter(Picture::standsAlone).toList()) {
      for (String language : List.of("en", "zh")) {
        String path = "/charts/" + picture.key();
        Document page = html(path + "?lang=" + language);
        assertThat(page.select("figure.picture svg.drawing")).as(path).hasSize(2);
        assertThat(page.select("figure.picture table tbody tr")).as(path).isNotEmpty();
        assertThat(page.select("pre code").text()).contains("/embed/charts/" + picture.key());
        assertThat(page.outerHtml()).doesNotContain("??");
        assertThat(html("/embed/charts/" + picture.key() + "?lang=" + language).select("script, nav, form, svg.drawing")).hasSize(2);
        assertThat(json.readTree(bytes(path + ".json?lang=" + language)).path("rows").size()).as(path).isPositive();
        if (page.selectFirst("figure[data-option]") != null) {
          assertThat(json.readTree(bytes(path + "/option?lang=" + language)).path("series").size()).as(path).isPositive();
        }
        for (String theme : List.of("light", "dark")) {
          Document svg = Jsoup.parse(text(path + ".svg?theme=" + theme + "&lang=" + language), Parser.xmlParser());
          assertThat(svg.select("svg > title").text()).isEqualTo(page.select("h1").text());
          assertThat(svg.text()).contains("CC BY 4.0", "http://localhost/charts/" + picture.key());
          assertThat(svg.select("[class^=fill], [style], a")).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 760, 1200})
  void becomesDotsAsWideAsAsked(int width) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes("/charts/chain.png?theme=dark&lang=zh&width=" + width)));
    assertThat(image.getWidth()).isEqualTo(2 * width);
    assertThat(image.getRGB(1, 1) & 0xFFFFFF).isEqualTo(0x15181b);
  }

  @Test
  void drawsTheSharesThatItsFileHolds() {
    JsonNode rows = json.readTree(bytes("/charts/chain.json?lang=en")).path("rows");
    Document svg = Jsoup.parse(text("/charts/chain.svg?lang=en"), Parser.xmlParser());
    rows.forEach(row -> {
      if (!row.path("share_pct").isNull()) {
        String printed = new BigDecimal(row.path("share_pct").asString()).toPlainString() + " %";
        assertThat(svg.select("g > title").eachText().stream().anyMatch(words -> words.contains(printed))).as(row.toString()).isTrue();
      }
    });
    assertThat(rows.toString()).contains("\"others\"").contains("17.7");
  }

  @Test
  void leavesAStageWithoutShareEmptyAndNeverComputesOthersFromAQualifiedShare() {
    Document svg = Jsoup.parse(text("/charts/chain.svg?lang=en"), Parser.xmlParser());
    assertThat(svg.select("g > title").eachText()).anyMatch(words -> words.startsWith("Recycling: no share of the world published"))
        .anyMatch(words -> words.startsWith("Separation and refining: China at least 90 %, the rest"));
    assertThat(json.readTree(bytes("/charts/chain.json")).path("rows").valueStream()
        .filter(row -> row.path("share_of").asString().equals("others")).map(row -> row.path("stage").asString())).containsExactly("mining");
  }

  /** The traps of money: instruments, rungs and currencies each stand alone, and what is drawn adds up to the page's own sums. */
  @Test
  void neverAddsMoneyThatMustNotBeAdded() {
    Map<String, BigDecimal> sums = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    json.readTree(bytes("/charts/public-money.json")).path("rows").forEach(row -> {
      String kind = row.path("instrument").asString() + "/" + row.path("rung").asString() + "/" + row.path("currency").asString();
      sums.merge(kind, new BigDecimal(row.path("amount_in_currency").asString()), BigDecimal::add);
      seen.merge(kind + row.path("year").asString(""), 1, Integer::sum);
    });
    assertThat(seen.values()).as("one row for each kind and year").containsOnly(1);
    Map<String, BigDecimal> page = html("/?lang=en").select("table.sums td a[href*=rung]").stream().collect(Collectors.toMap(
        link -> parameter(link, "instrument") + "/" + parameter(link, "rung") + "/" + parameter(link, "currency"),
        link -> new BigDecimal(link.select("data").attr("value"))));
    assertThat(new TreeSet<>(sums.keySet())).isEqualTo(new TreeSet<>(page.keySet()));
    page.forEach((kind, sum) -> assertThat(sums.get(kind)).as(kind).isEqualByComparingTo(sum));
  }

  @Test
  void drawsAStripForEachKindOfMoneyAndLeadsToItsAwards() {
    Document page = html("/charts/public-money?lang=en");
    Element loan = page.select(".picture__wide a:has(title:contains(loan, conditional))").first();
    assertThat(loan).isNotNull();
    assertThat(loan.attr("href")).contains("instrument=loan", "rung=conditional", "counted=yes", "currency=USD", "level=federal");
    assertThat(page.select(".picture__wide a > title").eachText()).noneMatch(words -> words.matches(".*: 0\\b.*"));
    assertThat(html("/charts/public-money?stage=mining&lang=en").select("h1").text()).contains("(Mining)");
  }

  @Test
  void keepsToThePastThatIsAskedFor() {
    String moment = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    Document page = html("/charts/public-money?as_of=" + moment);
    assertThat(page.select("svg.drawing a, .picture__links a").eachAttr("href")).isNotEmpty().allMatch(href -> href.contains("as_of="));
    assertThat(mvc.get().uri("/charts/chain.svg?as_of=" + moment).exchange().getResponse().getHeader("Content-Disposition"))
        .contains("chart-chain_asof-" + moment.replace(":", "") + "_en.svg");
    assertThat(mvc.get().uri("/charts/chain.svg?as_of=1999")).hasStatus(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/charts/chain.svg?theme=pink", "/charts/chain.png?width=9", "/charts/chain.png?width=99999",
      "/charts/chain.svg?colour=red", "/charts/public-money?stage=moon", "/charts/shares.svg?a=atlantis", "/embed/charts/chain?theme=x",
      "/charts/courses?b=atlantis"})
  void refusesWhatItCannotBe(String address) {
    assertThat(mvc.get().uri(address)).hasStatus(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/charts/nothing", "/charts/nothing.svg", "/charts/nothing/option", "/embed/charts/nothing", "/charts/nothing.csv"})
  void knowsNoOtherPicture(String address) {
    assertThat(mvc.get().uri(address)).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/embed/charts/chain?lang=zh", "/embed/compare?lang=en&theme=dark"})
  void letsOnlyFramesBeFramedAndGivesThemNothing(String address) {
    MvcTestResult frame = mvc.get().uri(address).exchange();
    assertThat(frame.getResponse().getHeader("Content-Security-Policy")).contains("frame-ancestors *", "script-src 'none'", "default-src 'none'");
    assertThat(frame.getResponse().getHeader("X-Frame-Options")).isNull();
    assertThat(frame.getResponse().getHeaders("Set-Cookie")).isEmpty();
    assertThat(frame.getRequest().getSession(false)).isNull();
    Document page = Jsoup.parse(body(frame));
    assertThat(page.select("script, form, nav, [style]")).isEmpty();
    assertThat(page.select(".frame__foot").text()).contains("2026");
    for (String other : List.of("/", "/compare", "/compare/sheet", "/charts/chain", "/charts/chain.svg", "/embedded", "/nothing/embed/x")) {
      assertThat(mvc.get().uri(other).exchange().getResponse().getHeader("Content-Security-Policy")).as(other)
          .contains("frame-ancestors 'none'", "script-src 'self'");
    }
  }

  @Test
  void holdsOnTheSheetWhatTheTableShows() {
    Document sheet = html("/compare/sheet?lang=en");
    assertThat(sheet.select("tbody tr")).hasSize(7);
    assertThat(sheet.select("tbody tr").first().text()).contains("69.2 %", "13.1 %", "219,000 t REO", "270,000 t REO");
    assertThat(sheet.select("sup.mark a").eachAttr("href")).allSatisfy(href -> assertThat(sheet.getElementById(href.substring(1))).isNotNull());
    assertThat(html("/compare?lang=en").select("a[href^=/compare/sheet], a[href^=/embed/compare]")).hasSize(2);
  }

  private static String parameter(Element link, String key) {
    return link.attr("href").replaceAll(".*[?&]" + key + "=([^&]*).*", "$1");
  }

  private Document html(String address) {
    return Jsoup.parse(text(address));
  }

  private String text(String address) {
    MvcTestResult result = mvc.get().uri(address).exchange();
    assertThat(result).as(address).hasStatusOk();
    return body(result);
  }

  private byte[] bytes(String address) {
    MvcTestResult result = mvc.get().uri(address).exchange();
    assertThat(result).as(address).hasStatusOk();
    return result.getResponse().getContentAsByteArray();
  }

  private static String body(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
