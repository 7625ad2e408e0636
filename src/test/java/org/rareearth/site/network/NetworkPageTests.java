package org.rareearth.site.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** /network: what passes to whom is drawn as far as it is known, and no further. */
@TrackerTest
class NetworkPageTests {

  @Autowired MockMvcTester mvc;
  @Autowired JsonMapper json;

  @Test
  void drawsEveryFlowAndListsEveryLink() {
    Document page = page("/network?lang=en");
    assertThat(page.select("#list tbody tr")).hasSize(159);
    assertThat(flows(page)).hasSize(90);
    assertThat(page.select(".picture").text()).contains("90 links, 10 of them with a volume in tonnes a year");
    flows(page).forEach(flow -> assertThat(page.getElementById(flow.attr("href").replaceAll(".*#", ""))).as(flow.attr("href")).isNotNull());
  }

  @Test
  void givesBreadthOnlyToAPublishedVolumeInTonnesAYear() {
    Document page = page("/network?lang=en");
    assertThat(flows(page)).allSatisfy(flow -> {
      List<String> breadths = flow.select("path").eachAttr("stroke-width");
      String words = flow.select("title").text();
      if (words.endsWith("t/yr")) {
        assertThat(breadths).as(words).hasSize(2);
      } else {
        assertThat(breadths).as(words).containsExactly("1.7");
        assertThat(flow.text()).as(words).endsWith("?");
      }
    });
    assertThat(page.select(".picture__wide a[href$='#l112'] title").text()).endsWith("30,500 t REO");
    assertThat(page.select(".picture__wide a[href$='#l112'] path")).hasSize(1);
  }

  @Test
  void namesForEveryNodeWhatIsKnownAndWhatIsNotAndAddsNothing() {
    Document page = page("/network?lang=en&by=party&material=magnet&status=contracted");
    String drawn = page.select(".picture__wide svg").text();
    assertThat(drawn).contains("eVAC Magnetics Sumter plant (United States)", "General Motors (United States)", "unknown");
    assertThat(drawn).as("two records of one deal are not two thousand tonnes").doesNotContain("2,000 t/yr");
  }

  @Test
  void saysHowFirmALinkIsWithoutColour() {
    Document page = page("/network?lang=zh");
    assertThat(page.select(".picture__wide svg").text()).contains("已在执行或供货", "已签合同", "谅解备忘录", "可能", "已结束");
    assertThat(flows(page).stream().map(flow -> flow.select("path").last().attr("stroke-dasharray")).distinct()).hasSize(5);
  }

  @Test
  void narrowsByHowFirmWhatAndWhere() {
    Document page = page("/network?lang=en&status=mou&material=concentrate&country=CA");
    assertThat(page.select("#list tbody tr")).isNotEmpty().allSatisfy(row -> assertThat(row.text()).contains("memorandum of understanding", "concentrate"));
    assertThat(page.select(".chip--drop").eachText()).hasSize(3);
    assertThat(page("/network?lang=en&kind=ownership").select(".picture")).isEmpty();
    assertThat(page("/network?lang=en&q=nosuchparty").select(".table--empty")).hasSize(1);
    assertThat(page("/network?colour=red&lang=en").select(".notice--warn").text()).contains("colour");
    assertThat(Stream.of("status=firm", "material=gold", "kind=x", "country=ZZZ", "by=stage", "sort=volume"))
        .allSatisfy(query -> assertThat(get("/network?" + query)).as(query).hasStatus(400));
  }

  @Test
  void theNumbersOfAFilterAreThoseThatItLeaves() {
    Document page = page("/network?lang=en&status=contracted");
    page.select("input[name=material]").forEach(box -> {
      String count = box.parent().select(".options__count").text();
      assertThat(page("/network?lang=en&status=contracted&material=" + box.val()).select("#list tbody tr")).as(box.val())
          .hasSize(Integer.parseInt(count));
    });
  }

  @Test
  void isAPictureWhoseFilesHoldTheFlowsAlone() {
    JsonNode rows = json.readTree(text("/charts/network.json?status=active")).path("rows");
    assertThat(StreamSupport.stream(rows.spliterator(), false).map(row -> row.path("kind").asString())).isNotEmpty()
        .allMatch(kind -> List.of("supply", "offtake", "sampling").contains(kind));
    assertThat(get("/charts/network.svg?lang=zh&theme=dark&by=party")).hasStatusOk().hasContentType("image/svg+xml");
    assertThat(get("/charts/network.png?width=400")).hasStatusOk().hasContentType("image/png");
    assertThat(page("/charts/network?lang=en").select("table tbody tr")).hasSize(90);
    assertThat(page("/").select("nav a[href=/network]")).hasSize(1);
  }

  private static List<Element> flows(Document page) {
    return page.select(".picture__wide svg a[href*='#l']");
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
