package org.rareearth.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.opendata.OpenList;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API answers as its pages do, once for each state of the record, and to everybody's scripts. */
@TrackerTest
class ReadApiTests {

  /** Pages that are read by a program under another name, or not as pages of a list. */
  private static final Map<String, String> OTHERWISE =
      Map.of("compare", "comparison", "history", "changes", "network", "supply-links", "stages", "stages");

  private static final Pattern NEXT = Pattern.compile("<http://localhost(/[^>]+)>; rel=\"next\"");

  @Autowired MockMvcTester mvc;
  @Autowired JsonMapper json;
  @Autowired List<OpenList> lists;
  @Autowired List<Shelf<?>> shelves;

  /** Apart from the data of charts, which are drawn from the same records. */
  @Test
  void offersEveryListThatIsOfferedAsAFile() {
    assertThat(shelves).extracting(Shelf::name)
        .containsAll(lists.stream().map(OpenList::name).filter(name -> !name.startsWith("charts/") && !OTHERWISE.containsKey(name)).toList());
    assertThat(OTHERWISE.values()).allSatisfy(name -> assertThat(mvc.get().uri("/api/v1/" + name)).hasStatusOk());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/awards?instrument=loan&sort=-amount", "/facilities?country=US&status=operating&sort=-latest",
      "/organizations?kind=company&sort=country", "/programs?level=federal", "/policies?on=2025-11-12&sort=title",
      "/sources?kind=official&sort=-statements", "/conflicts?state=open"})
  void hasTheRowsOfItsPageInTheirOrder(String address) {
    int query = address.indexOf('?');
    JsonNode file = read(address.substring(0, query) + ".json" + address.substring(query));
    String key = file.at("/columns/0/key").asString();
    List<String> expected = file.path("rows").valueStream().map(row -> row.path(key).asString()).toList();
    List<String> found = new ArrayList<>();
    String next = "/api/v1" + address + "&per_page=7";
    while (next != null) {
      MvcTestResult page = get(next);
      read(page).path("items").forEach(item -> found.add(item.path("id").asString()));
      Matcher link = NEXT.matcher(String.valueOf(page.getResponse().getHeader("Link")));
      next = link.find() ? link.group(1) : null;
    }
    assertThat(found).isNotEmpty().isEqualTo(expected);
  }

  @Test
  void tellsWhoSaysANumberAndHowFirmly() {
    JsonNode amount = read("/api/v1/awards/vulcan-osc").at("/award/amount");
    assertThat(amount.path("value").decimalValue()).isEqualByComparingTo("620000000");
    assertThat(amount.path("currency").asString()).isEqualTo("USD");
    assertThat(amount.path("source_ids")).isNotEmpty();
    assertThat(amount.path("recorded_on").asString()).endsWith("Z");
    assertThat(read("/api/v1/awards/vulcan-osc").at("/award/rung").asString()).isEqualTo("conditional");
  }

  @Test
  void tellsUnknownFromZeroAndFromWhatDoesNotApply() {
    List<JsonNode> values = new ArrayList<>();
    read("/api/v1/comparison").path("stages").forEach(stage -> stage.path("measures").forEach(measure -> {
      values.add(measure.path("a"));
      values.add(measure.path("gap"));
    }));
    assertThat(values).extracting(value -> value.path("status").asString()).contains("stated", "unknown", "not_applicable");
    assertThat(values).filteredOn(value -> !value.path("status").asString().equals("stated"))
        .allSatisfy(value -> assertThat(value.path("value").isNull()).isTrue());
  }

  @Test
  void answersOnceForEachStateOfTheRecord() {
    MvcTestResult first = get("/api/v1/facilities?country=US");
    String tag = String.valueOf(first.getResponse().getHeader("ETag"));
    assertThat(tag).startsWith("W/\"");
    assertThat(first.getResponse().getHeader("Last-Modified")).isNotBlank();
    assertThat(mvc.get().uri("/api/v1/facilities?country=US").header("If-None-Match", tag)).hasStatus(304)
        .body().isEmpty();
    assertThat(mvc.get().uri("/api/v1/facilities?country=CN").header("If-None-Match", tag)).hasStatusOk();
  }

  @Test
  void answersAsOfAMomentWithAnAddressThatKeepsIt() {
    String now = read("/api/v1/awards?per_page=1").path("recorded_up_to").asString();
    MvcTestResult then = get("/api/v1/awards?per_page=1&as_of=" + now);
    assertThat(read(then).path("as_of").asString()).isEqualTo(now);
    assertThat(then.getResponse().getHeader("Link")).contains("as_of=");
  }

  @Test
  void letsScriptsOfAnyPageReadAndNobodySendCookies() {
    MvcTestResult asked = mvc.options().uri("/api/v1/awards").header("Origin", "https://example.org")
        .header("Access-Control-Request-Method", "GET").exchange();
    assertThat(asked).hasStatus(204).hasHeader("Access-Control-Allow-Origin", "*");
    assertThat(asked.getResponse().getHeader("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(asked.getResponse().getHeader("Access-Control-Allow-Credentials")).isNull();
    assertThat(mvc.get().uri("/api/v1/awards/nowhere")).hasStatus(404).hasHeader("Access-Control-Allow-Origin", "*");
    assertThat(mvc.post().uri("/api/v1/awards")).hasStatus(405);
    assertThat(mvc.get().uri("/api/v1/awards").header("Accept", "application/xml")).hasStatus(406);
  }

  @Test
  void saysWhatWouldBeAccepted() {
    JsonNode problem = read(mvc.get().uri("/api/v1/awards?sort=colour").exchange());
    assertThat(problem.path("ok").asBoolean()).isFalse();
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("type").asString()).isEqualTo("about:blank");
    assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("sort");
    assertThat(problem.at("/errors/0/typed").asString()).isEqualTo("colour");
    assertThat(problem.at("/errors/0/accepted").valueStream().map(JsonNode::asString)).contains("amount", "-amount");
    assertThat(read(mvc.get().uri("/api/v1/awards?rnug=conditional").exchange()).at("/errors/0/parameter").asString()).isEqualTo("rnug");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void explainsEveryAddressOnAPage(String lang) {
    var page = Jsoup.parse(body(get("/api/docs?lang=" + lang)));
    assertThat(page.select("h3 code").eachText()).hasSize(read("/api/v1/openapi.json").path("paths").size())
        .contains("GET /api/v1/awards");
    assertThat(page.select("pre").eachText()).anyMatch(text -> text.startsWith("curl -s 'http://localhost/api/v1/"));
    assertThat(page.select("main p").text()).contains(lang.equals("zh") ? "符合条件的资助" : "Awards that match");
  }

  private MvcTestResult get(String address) {
    MvcTestResult result = mvc.get().uri(address).exchange();
    assertThat(result).as(address).hasStatusOk();
    return result;
  }

  private JsonNode read(String address) {
    return read(get(address));
  }

  private JsonNode read(MvcTestResult result) {
    return json.readTree(body(result));
  }

  private static String body(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
