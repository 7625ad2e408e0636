package org.rareearth.site.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map of /facilities: complete without a script, narrowed by the same address as the list, and a picture of its own. */
@TrackerTest
class FacilitiesMapTests {

  private static final String UNITED_STATES = "bbox=-126,24,-66,50";

  @Autowired MockMvcTester mvc;
  @Autowired JsonMapper json;

  @Test
  void drawsEverySiteThatHasAPlaceAsALinkThatSaysItsStatus() {
    Document page = page("/facilities?lang=en");
    List<String> drawn = page.select(".picture__wide svg.drawing a[href^=/facilities/]").eachAttr("href").stream().distinct().toList();
    assertThat(drawn).hasSize(111).contains("/facilities/evac-sumter");
    assertThat(page.select(".picture__wide a[href=/facilities/evac-sumter] title").first().text())
        .isEqualTo("eVAC Magnetics Sumter plant: Magnet manufacturing, operating");
    assertThat(page.select(".atlas__line a[href*='bbox=unknown']").text()).isEqualTo("28 facilities without a recorded place");
    assertThat(page.select(".atlas .meta").text()).contains("Natural Earth", "no view on the status");
    assertThat(page.select(".atlas__legend [data-shape]").eachText()).contains("Mining", "Magnet manufacturing", "stage unknown");
    assertThat(page.select(".atlas__legend [data-state]").eachText()).contains("operating", "cancelled", "status unknown");
    page.select(".atlas__legend use").eachAttr("href").forEach(mark -> assertThat(page.getElementById(mark.substring(1))).as(mark).isNotNull());
  }

  @Test
  void narrowsListMapAndFilesToAPartOfTheMap() {
    Document page = page("/facilities?lang=en&" + UNITED_STATES);
    assertThat(page.select(".picture__wide svg.drawing a").eachAttr("href").stream().distinct().count())
        .isEqualTo(Long.parseLong(page.select("#facility-filter [role=status]").text().replaceAll("\\D.*", "")));
    assertThat(page.select("a.chip--drop").text()).contains("Part of the map: 126°W to 66°W, 24°N to 50°N");
    assertThat(page("/facilities?lang=zh&" + UNITED_STATES).select("a.chip--drop").text()).contains("地图范围", "西经126°至西经66°、北纬24°至北纬50°");
    assertThat(page.select("form.filter input[name=bbox]").val()).isEqualTo("-126,24,-66,50");
    assertThat(page.select(".atlas__line a[href*='bbox=unknown']").text()).as("told though the list is narrowed").startsWith("28 ");
    JsonNode file = json.readTree(text("/facilities.geojson?" + UNITED_STATES));
    assertThat(file.path("features").size()).isBetween(20, 100);
    assertThat(StreamSupport.stream(file.path("features").spliterator(), false).noneMatch(site -> site.path("geometry").isNull())).isTrue();
  }

  @Test
  void listsWhatHasNoPlace() {
    Document page = page("/facilities?lang=en&bbox=unknown");
    assertThat(page.select("#facility-filter [role=status]").text()).startsWith("28 of 139");
    assertThat(page.select("a.chip--drop").text()).contains("no place recorded");
    assertThat(page.select(".picture__wide svg.drawing a")).isEmpty();
  }

  @Test
  void refusesWhatIsNoPartOfTheGlobeAndSaysWhatIs() {
    assertThat(Stream.of("bbox=1,2,3", "bbox=10,50,20,40", "bbox=-200,0,10,10", "bbox=all", "bbox=0,0,1,1&bbox=2,2,3,3")).allSatisfy(query -> {
      MvcTestResult refused = get("/facilities?lang=en&" + query);
      assertThat(refused).hasStatus(400);
      assertThat(refused.getResponse().getContentAsString()).contains("west,south,east,north");
    });
    assertThat(get("/facilities.csv?bbox=1,2")).hasStatus(400);
  }

  @Test
  void isAPictureOfItsOwnWithoutAnythingFromElsewhere() {
    MvcTestResult picture = get("/charts/facilities-map.svg?lang=en&status=operating");
    String svg = new String(picture.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(picture).hasStatusOk().hasContentType("image/svg+xml");
    assertThat(svg).contains("<path id=", "Natural Earth").doesNotContain("href=\"/", "<a ");
    assertThat(get("/charts/facilities-map.png?lang=zh&theme=dark")).hasStatusOk().hasContentType("image/png");
    assertThat(json.readTree(text("/charts/facilities-map.geojson?status=operating")).path("features"))
        .isEqualTo(json.readTree(text("/facilities.geojson?status=operating")).path("features"));
    assertThat(page("/charts/facilities-map?lang=zh").select("table tbody tr")).hasSize(111);
  }

  @Test
  void givesItsScriptTheListAloneAndOnePlantInAFewWords() {
    MvcTestResult list = mvc.get().uri(URI.create("/facilities?lang=en&" + UNITED_STATES)).header("X-Part", "list").exchange();
    Document part = Jsoup.parse(new String(list.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    assertThat(list.getResponse().getHeaders(HttpHeaders.VARY)).contains("X-Part");
    assertThat(part.select("#facility-filter, #facility-list")).hasSize(2);
    assertThat(part.select("[data-atlas], header")).isEmpty();
    MvcTestResult card = mvc.get().uri("/facilities/evac-sumter?lang=zh").header("X-Part", "card").exchange();
    assertThat(new String(card.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)).contains("eVAC 萨姆特磁体工厂", "运营中", "磁体制造")
        .doesNotContain("<main");
  }

  @Test
  void theBaseMapIsOfTheGlobeAndWoundAsTheStandardAsks() throws IOException {
    JsonNode world = json.readTree(new ClassPathResource("static/img/map/world.json").getContentAsByteArray());
    assertThat(StreamSupport.stream(world.path("features").spliterator(), false).map(layer -> layer.path("properties").path("kind").asString()))
        .containsExactly("land", "borders", "states");
    for (JsonNode polygon : world.path("features").get(0).path("geometry").path("coordinates")) {
      for (int i = 0; i < polygon.size(); i++) {
        JsonNode ring = polygon.get(i);
        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        assertThat(area(ring) > 0).as("outer rings against the clock, holes with it").isEqualTo(i == 0);
      }
    }
    assertThat(new ClassPathResource("static/img/map/world.json").contentLength()).isLessThan(300_000);
  }

  /** Twice the area within the ring, positive where it runs against the clock. */
  private static double area(JsonNode ring) {
    double sum = 0;
    for (int i = 0; i + 1 < ring.size(); i++) {
      double x = ring.get(i).get(0).decimalValue().doubleValue();
      double y = ring.get(i).get(1).decimalValue().doubleValue();
      double u = ring.get(i + 1).get(0).decimalValue().doubleValue();
      double v = ring.get(i + 1).get(1).decimalValue().doubleValue();
      assertThat(Math.abs(x)).isLessThanOrEqualTo(180);
      assertThat(Math.abs(u - x)).as("no ring runs around the globe").isLessThan(180);
      sum += x * v - u * y;
    }
    return sum;
  }

  private Document page(String address) {
    return Jsoup.parse(text(address));
  }

  private String text(String address) {
    MvcTestResult result = get(address);
    assertThat(result).as(address).hasStatusOk();
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).exchange();
  }
}
