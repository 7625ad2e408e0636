package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What tells machines how to read the site leads to what there is. */
@TrackerTest
class MachinesTests {

  private static final int EVERY = 20;
  private static final List<String> BUILT_APART = List.of("/data", "/api/docs/");

  @Autowired private MockMvcTester mvc;
  @Autowired private Sitemaps sitemaps;

  @Test
  void theSitemapListsEveryPublicRecordOnceWithItsLastChange() {
    Document index = xml("/sitemap.xml");
    List<String> parts = index.select("sitemapindex > sitemap > loc").eachText();
    List<String> pages = parts.stream().flatMap(part -> {
      Document sitemap = xml(path(part));
      assertThat(sitemap.select("url > lastmod").eachText()).allSatisfy(moment -> OffsetDateTime.parse(moment));
      assertThat(sitemap.select("url")).hasSizeLessThanOrEqualTo(Sitemaps.LARGEST);
      return sitemap.select("urlset > url > loc").eachText().stream();
    }).toList();
    assertThat(pages).doesNotHaveDuplicates().contains("http://localhost/", "http://localhost/facilities/evac-sumter",
        "http://localhost/awards/vulcan-osc", "http://localhost/regions/carolinas", "http://localhost/stages/mining");
    for (String list : List.of("awards", "facilities", "organizations", "programs", "policies", "sources")) {
      List<String> rows = Jsoup.parse(text("/" + list + ".atom?lang=en"), "", Parser.xmlParser()).select("entry > link").eachAttr("href");
      assertThat(pages).containsAll(rows);
    }
    IntStream.range(0, pages.size()).filter(i -> i % EVERY == 0).forEach(i ->
        assertThat(get(path(pages.get(i))).getResponse().getStatus()).as(pages.get(i)).isEqualTo(200));
  }

  @Test
  void theSitemapIsSplitWhereItGrowsTooLarge() {
    List<Sitemaps.Part> parts = sitemaps.parts(10);
    List<String> facilities = parts.stream().filter(part -> part.kind().equals("facilities"))
        .flatMap(part -> sitemaps.entries(part, 10).stream()).map(Sitemaps.Entry::page).toList();
    assertThat(parts.stream().filter(part -> part.kind().equals("facilities"))).hasSizeGreaterThan(2);
    assertThat(facilities).doesNotHaveDuplicates().isSorted()
        .isEqualTo(sitemaps.entries(new Sitemaps.Part("facilities", 1), Sitemaps.LARGEST).stream().map(Sitemaps.Entry::page).toList());
    assertThat(get("/sitemaps/facilities-99.xml")).hasStatus(404);
    assertThat(get("/sitemaps/nothing-1.xml")).hasStatus(404);
  }

  @Test
  void aPartThatHasNotChangedIsNotSentAgain() {
    String modified = get("/sitemaps/awards-1.xml").getResponse().getHeader(HttpHeaders.LAST_MODIFIED);
    assertThat(mvc.get().uri("/sitemaps/awards-1.xml").header(HttpHeaders.IF_MODIFIED_SINCE, modified)).hasStatus(304);
  }

  @Test
  void robotsAreLedToTheSitemapAndKeptFromWhereTheDataAreWorkedOn() {
    assertThat(get("/robots.txt")).hasStatusOk().hasContentType("text/plain;charset=UTF-8");
    assertThat(text("/robots.txt").lines()).contains("User-agent: *", "Disallow: /edit", "Disallow: /review",
        "Sitemap: http://localhost/sitemap.xml").noneMatch(line -> line.equals("Disallow: /"));
  }

  @Test
  void whatIsToldToLanguageModelsIsTrue() {
    assertThat(get("/llms.txt")).hasStatusOk().hasContentType("text/plain;charset=UTF-8");
    String text = text("/llms.txt");
    assertThat(text).startsWith("# Rare Earth Tracker\n\n> ").contains(Particulars.LICENCE, Particulars.LICENCE_URL);
    List<String> links = Pattern.compile("\\((http://localhost[^)]*)\\)").matcher(text).results().map(match -> match.group(1)).toList();
    assertThat(links).hasSizeGreaterThan(15).contains("http://localhost/data", "http://localhost/api/docs/");
    assertThat(links).filteredOn(link -> !BUILT_APART.contains(path(link))).allSatisfy(link ->
        assertThat(get(path(link)).getResponse().getStatus()).as(link).isIn(200, 302));
  }

  private static String path(String address) {
    MatchResult found = Pattern.compile("http://localhost(/.*)").matcher(address).results().findFirst().orElseThrow();
    return found.group(1);
  }

  private Document xml(String address) {
    return Jsoup.parse(text(address), "", Parser.xmlParser());
  }

  private String text(String address) {
    MvcTestResult result = get(address);
    assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).exchange();
  }
}
