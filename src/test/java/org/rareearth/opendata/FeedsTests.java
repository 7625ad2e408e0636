package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every feed is valid, in both languages, and of the page whose address it has. */
@TrackerTest
class FeedsTests {

  private static final Map<String, List<String>> LISTS = Map.of(
      "/awards", List.of("", "rung=conditional&sort=-amount", "q=%E7%A8%80%E5%9C%9F", "q=zzzz"),
      "/facilities", List.of("", "status=operating&status=closed", "q=magnet"),
      "/organizations", List.of("", "q=rare"), "/programs", List.of("", "q=e"), "/policies", List.of("", "q=e"),
      "/sources", List.of("", "q=usgs"), "/conflicts", List.of("", "q=e"));
  private static final List<String> PAGES = List.of("/compare", "/compare?a=us&b=cn", "/changes", "/changes?nature=world", "/changes?since=2026",
      "/history", "/history?kind=awards", "/search?q=magnet", "/search?q=%E7%A3%81&kind=facilities", "/search?q=zzzzqqqq", "/search",
      "/awards/vulcan-osc", "/facilities/evac-sumter", "/organizations/ucore", "/programs/dpa-title-iii", "/policies/pol-013",
      "/sources/usgs-mcs2026", "/stages/magnet_manufacturing");

  @Autowired private MockMvcTester mvc;

  @TestFactory
  Stream<DynamicTest> everyFeedIsValidInBothLanguages() {
    return addresses().stream().flatMap(page -> Stream.of("en", "zh").map(lang -> DynamicTest.dynamicTest(page + " " + lang, () -> {
      String address = feed(page, lang);
      MvcTestResult result = get(address);
      assertThat(result).as(address).hasStatusOk().hasContentType("application/atom+xml;charset=UTF-8");
      Document feed = AtomRules.check(address, result.getResponse().getContentAsByteArray());
      assertThat(feed.selectFirst("feed").attr("xml:lang")).isEqualTo(lang);
      assertThat(feed.selectFirst("feed > link[rel=self]").attr("href")).startsWith("http://localhost" + page.replaceAll("\\?.*", "") + ".atom?")
          .contains("lang=" + lang);
      assertThat(feed.text()).doesNotContain("??");
    })));
  }

  @TestFactory
  Stream<DynamicTest> everyPageLeadsToItsFeed() {
    return addresses().stream().filter(page -> !page.equals("/search")).map(page -> DynamicTest.dynamicTest(page, () -> {
      Document shown = Jsoup.parse(text(page + (page.contains("?") ? "&" : "?") + "lang=zh"));
      Element offered = shown.selectFirst("head link[rel=alternate][type=application/atom+xml]");
      assertThat(offered).as(page).isNotNull();
      AtomRules.check(page, bytes(offered.attr("href")));
      assertThat(offered.attr("href")).contains("lang=zh");
      if (!page.contains("zzzz")) {
        assertThat(shown.select("main a.feed").eachAttr("href")).as(page).contains(offered.attr("href"));
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> theFeedOfAListHoldsItsRowsEachOnce() {
    return LISTS.entrySet().stream().flatMap(list -> list.getValue().stream().map(query -> list.getKey() + ".atom?" + query))
        .map(address -> DynamicTest.dynamicTest(address, () -> {
          List<String> pages = new ArrayList<>();
          String next = address;
          while (next != null) {
            Document part = AtomRules.check(next, bytes(next));
            pages.addAll(part.select("entry > link").eachAttr("href"));
            assertThat(part.select("entry")).hasSizeLessThanOrEqualTo(Feed.SIZE);
            Element link = part.selectFirst("feed > link[rel=next]");
            next = link == null ? null : link.attr("href").replace("http://localhost", "");
          }
          String csv = text(address.replace(".atom", ".csv").replace("sort=-amount", "") + "&bom=no");
          assertThat(pages).doesNotHaveDuplicates().hasSize((int) csv.lines().count() - 1 - brokenLines(csv));
        }));
  }

  @Test
  void saysThatNothingIsNewToWhoHasIt() {
    MvcTestResult first = get("/awards.atom?rung=conditional");
    String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
    assertThat(tag).startsWith("W/\"");
    String modified = first.getResponse().getHeader(HttpHeaders.LAST_MODIFIED);
    assertThat(mvc.get().uri("/awards.atom?rung=conditional").header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
    assertThat(mvc.get().uri("/awards.atom?rung=conditional").header(HttpHeaders.IF_MODIFIED_SINCE, modified)).hasStatus(304);
    assertThat(mvc.get().uri("/awards.atom?rung=conditional&lang=zh").header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatusOk();
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(List.of("/awards.atom?colour=red", "/awards.atom?rung=golden", "/changes.atom?colour=red", "/changes.atom?nature=rumour",
        "/changes.atom?author=Ann", "/compare.atom?c=us", "/compare.atom?a=atlantis", "/facilities/evac-sumter.atom?colour=red",
        "/facilities/evac-sumter.atom?before=x", "/awards.atom?page=99", "/awards.atom?page=0", "/search.atom?colour=red"))
        .allSatisfy(address -> assertThat(get(address)).as(address).hasStatus(400));
    assertThat(get("/facilities/nothing-here.atom")).hasStatus(404);
    assertThat(get("/glossary.atom")).hasStatus(404);
  }

  @Test
  void readsAMomentOfThePast() {
    String now = Instant.now().minusSeconds(1).toString();
    for (String page : List.of("/changes", "/awards", "/facilities/evac-sumter", "/compare")) {
      Document feed = AtomRules.check(page, bytes(page + ".atom?as_of=" + now));
      assertThat(feed.select("entry")).as(page).isNotEmpty();
      assertThat(feed.selectFirst("feed > link[rel=alternate]").attr("href")).contains("as_of=");
    }
  }

  @Test
  void theSchemaRefusesWhatIsNoFeed() {
    byte[] noId = "<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title><updated>2026-11-22T00:00:00Z</updated></feed>"
        .getBytes(StandardCharsets.UTF_8);
    assertThat(AtomRules.isValid(noId, new StringWriter())).isFalse();
  }

  private static List<String> addresses() {
    List<String> addresses = new ArrayList<>(PAGES);
    LISTS.forEach((list, queries) -> queries.forEach(query -> addresses.add(list + (query.isEmpty() ? "" : "?" + query))));
    return addresses;
  }

  private static String feed(String page, String lang) {
    int query = page.indexOf('?');
    String asked = query < 0 ? "" : page.substring(query + 1);
    return (query < 0 ? page : page.substring(0, query)) + ".atom?" + asked + (asked.isEmpty() ? "" : "&") + "lang=" + lang;
  }

  /** Lines that belong to a cell of several. */
  private static int brokenLines(String csv) {
    int broken = 0;
    boolean quoted = false;
    for (char sign : csv.toCharArray()) {
      quoted = sign == '"' ? !quoted : quoted;
      broken += quoted && sign == '\n' ? 1 : 0;
    }
    return broken;
  }

  private String text(String address) {
    return new String(bytes(address), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String address) {
    MvcTestResult result = get(address);
    assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
    return result.getResponse().getContentAsByteArray();
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).exchange();
  }
}
