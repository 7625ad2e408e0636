package org.rareearth.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.TestSignature;
import org.rareearth.testing.OwnDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every page is read as of a moment, then every record of the data is changed: the page of the moment stays as it was, byte for byte.
 * On a database of its own, because what is recorded cannot be taken back.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PastPagesTests.Past.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastPagesTests {

  static final class Past extends OwnDatabase {}

  private static final List<String> PAGES = List.of(
      "/", "/facilities", "/facilities?status=operating&sort=-latest", "/facilities?bbox=-126,24,-66,50", "/facilities/evac-sumter",
      "/facilities/vulcan-benson", "/organizations", "/organizations?page=2", "/organizations/ucore", "/awards", "/awards?rung=conditional",
      "/awards/vulcan-osc", "/programs", "/programs/dpa-title-iii", "/stages", "/stages/magnet_manufacturing", "/stages/mining", "/compare",
      "/compare?a=us&b=jp", "/compare/sheet", "/regions/carolinas", "/policies", "/policies?on=2025-11-12", "/policies/pol-013", "/network",
      "/network?by=party&status=active", "/conflicts", "/sources", "/sources?page=2", "/sources/beimei-carolinas", "/sources/usgs-mcs2026",
      "/methodology", "/glossary", "/about", "/charts", "/charts/chain", "/charts/public-money", "/charts/shares", "/charts/courses",
      "/charts/facilities-map", "/?lang=zh", "/facilities?lang=zh", "/awards/vulcan-osc?lang=zh", "/compare?lang=zh", "/conflicts?lang=zh");

  private static final List<String> FILES = List.of("/awards.json?sort=title", "/facilities.csv?sort=-latest", "/facilities.geojson",
      "/organizations.json", "/programs.csv", "/policies.csv", "/sources.json", "/network.csv", "/conflicts.csv", "/awards.atom",
      "/policies.atom", "/charts/chain.csv", "/charts/shares.csv", "/charts/courses.csv",
      "/data/facilities.csv", "/data/sources.csv",
      "/api/v1/facilities?per_page=200", "/api/v1/awards?per_page=200&sort=title", "/api/v1/organizations?per_page=200",
      "/api/v1/policies", "/api/v1/sources?per_page=200&sort=title", "/api/v1/conflicts?per_page=200", "/api/v1/comparison",
      "/api/v1/figures?per_page=200&place=cn", "/api/v1/supply-links?per_page=200", "/api/v1/stages/mining", "/api/v1/awards/vulcan-osc");

  @Autowired MockMvcTester mvc;
  @Autowired Kinds kinds;
  @Autowired TransactionTemplate transaction;
  @Autowired EntityManager entityManager;
  @Autowired EntityManagerFactory factory;

  private final Map<String, String> before = new LinkedHashMap<>();
  private final Map<String, String> present = new LinkedHashMap<>();
  private final Map<String, Long> statements = new LinkedHashMap<>();
  private Instant moment = Instant.EPOCH;

  @BeforeAll
  void readThenChangeEverything() {
    moment = Instant.now().truncatedTo(ChronoUnit.MICROS);
    PAGES.forEach(page -> before.put(page, mainOf(at(page))));
    FILES.forEach(file -> before.put(file, body(at(file))));
    PAGES.forEach(page -> present.put(page, mainOf(page)));
    PAGES.forEach(page -> statements.put(page, statements(page)));
    assertThat(kinds.all().stream().filter(kind -> !edit(kind)).map(RecordKind::name)).as("kinds without words").hasSizeLessThan(3);
    change("award_events", "vulcan-osc-4", Map.of("amount", "999000000"));
    change("facilities", "evac-sumter", Map.of("facility", "evac-renamed", "stages", "mining;magnet_manufacturing", "aliases", "Another"));
    change("policies", "pol-013", Map.of("stages", "", "elements", "Dy"));
    transaction.executeWithoutResult(_ -> {
      TestSignature.sign();
      removeFirst(kinds.find("milestones"));
    });
  }

  @TestFactory
  Stream<DynamicTest> aLaterEditNeverChangesAnOldAnswer() {
    return PAGES.stream().map(page -> DynamicTest.dynamicTest(page, () ->
        assertThat(sha256(mainOf(at(page)))).isEqualTo(sha256(String.valueOf(before.get(page))))));
  }

  @TestFactory
  Stream<DynamicTest> aLaterEditNeverChangesAnOldFile() {
    return FILES.stream().map(file -> DynamicTest.dynamicTest(file, () -> {
      assertThat(sha256(body(at(file)))).isEqualTo(sha256(String.valueOf(before.get(file))));
      assertThat(body(file)).contains("(edited)");
    }));
  }

  @TestFactory
  Stream<DynamicTest> whileNothingHasChangedThePastIsThePresent() {
    return PAGES.stream().map(page -> DynamicTest.dynamicTest(page, () ->
        assertThat(withoutMoment(before.get(page))).isEqualTo(withoutMoment(present.get(page)))));
  }

  @TestFactory
  Stream<DynamicTest> thePresentPageShowsTheEdit() {
    List<String> withoutWordsOfRecords = List.of("/about", "/methodology", "/facilities/evac-sumter", "/charts/public-money");
    return PAGES.stream().filter(page -> !withoutWordsOfRecords.contains(page))
        .map(page -> DynamicTest.dynamicTest(page, () -> assertThat(mainOf(page)).isNotEqualTo(present.get(page)).contains("(edited)")));
  }

  @TestFactory
  Stream<DynamicTest> everyLinkToAPageStaysInThePast() {
    return PAGES.stream().map(page -> DynamicTest.dynamicTest(page, () -> {
      Document document = Jsoup.parse(body(at(page)));
      // Signing in and the record of changes are of the present.
      assertThat(document.select("a[href^=/]:not(.past a):not([href^=/sign-in]):not([href^=/history])").eachAttr("href")).isNotEmpty()
          .allSatisfy(link -> assertThat(link).containsOnlyOnce("as_of="));
      assertThat(document.select("form[method=get]:not([role=search])"))
          .allSatisfy(form -> assertThat(form.select("[name=as_of]").val()).isEqualTo(label()));
      assertThat(document.select("link[rel=stylesheet], script, link[rel=canonical]").outerHtml()).doesNotContain("as_of");
      assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }));
  }

  @Test
  void sumsAndShownValuesAreThoseOfTheMoment() {
    assertThat(mainOf("/awards/vulcan-osc")).contains("$999 M");
    assertThat(mainOf(at("/awards/vulcan-osc"))).contains("$620 M").doesNotContain("$999 M");
    assertThat(sums("/awards")).isNotEqualTo(sums(at("/awards")));
  }

  @Test
  void aRecordIsFoundUnderTheNameOfTheMoment() {
    assertThat(mvc.get().uri("/facilities/evac-renamed")).hasStatusOk();
    assertThat(mvc.get().uri(URI.create(at("/facilities/evac-sumter")))).hasStatusOk();
    assertThat(mvc.get().uri("/facilities/evac-sumter")).hasStatus(404);
    MvcTestResult missing = mvc.get().uri(URI.create(at("/facilities/evac-renamed"))).exchange();
    assertThat(missing).hasStatus(404);
    assertThat(Jsoup.parse(body(missing)).select(".past a").first().attr("href")).isEqualTo("/facilities/evac-renamed");
  }

  @Test
  void aNaturalKeyIsLookedUpInThePastToo() {
    String key = transaction.execute(_ -> entityManager.createQuery("select slug from Conflict order by id limit 1", String.class)
        .getSingleResult());
    Instant then = Instant.now().truncatedTo(ChronoUnit.MICROS);
    change("conflicts", String.valueOf(key), Map.of(kinds.find("conflicts").columns().getFirst(), "renamed-conflict"));

    assertThat(mvc.get().uri(URI.create(at("/conflicts/" + key, then)))).hasStatus3xxRedirection().headers()
        .hasValue("Location", "/conflicts?as_of=" + encoded(then) + "#" + key);
    assertThat(mvc.get().uri(URI.create(at("/conflicts/renamed-conflict", then)))).hasStatus(404);
    assertThat(mvc.get().uri("/conflicts/renamed-conflict")).hasStatus3xxRedirection();
    change("conflicts", "renamed-conflict", Map.of(kinds.find("conflicts").columns().getFirst(), String.valueOf(key)));
  }

  @Test
  void asksTheDatabaseHardlyMoreThanThePresentPageDoes() {
    assertThat(PAGES).allSatisfy(page -> assertThat(statements(at(page)) - statements.get(page)).as(page).isBetween(0L, 2L));
  }

  @Test
  void saysWhichMomentItShowsAndHowToCiteIt() {
    Document page = Jsoup.parse(body(at("/awards/vulcan-osc")));

    assertThat(page.select(".past time").attr("datetime")).isEqualTo(label());
    assertThat(page.select(".past a").eachAttr("href")).containsExactly("/awards/vulcan-osc", "/history?since=" + encoded(moment));
    assertThat(page.select(".colophon pre").text()).contains("as_of=" + encoded(moment));
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost/awards/vulcan-osc?lang=en");
    assertThat(Jsoup.parse(body("/awards/vulcan-osc")).select(".past")).isEmpty();
  }

  private boolean edit(RecordKind<?> kind) {
    return Boolean.TRUE.equals(transaction.execute(_ -> {
      TestSignature.sign();
      return editAll(kind);
    }));
  }

  private static <E> boolean editAll(RecordKind<E> kind) {
    List<E> records = kind.all().toList();
    long edited = records.stream().filter(record -> {
      Map<String, String> cells = kind.cells(record);
      Optional<String> words = Stream.concat(cells.keySet().stream().filter(column -> column.endsWith("_en")),
          Stream.of("title", "note", "locator", "publisher")).filter(column -> !cells.getOrDefault(column, "").isEmpty()).findFirst();
      words.ifPresent(column -> cells.merge(column, " (edited)", String::concat));
      words.ifPresent(_ -> kind.revise(record, new DataRow(kind.name(), 1, cells)));
      return words.isPresent();
    }).count();
    return edited > 0;
  }

  private void change(String kind, String key, Map<String, String> changes) {
    transaction.executeWithoutResult(_ -> {
      TestSignature.sign();
      change(kinds.find(kind), key, changes);
    });
  }

  private static <E> void change(RecordKind<E> kind, String key, Map<String, String> changes) {
    E record = kind.find(key);
    assertThat(record).as(key).isNotNull();
    Map<String, String> cells = kind.cells(record);
    assertThat(cells).containsKeys(changes.keySet().toArray(String[]::new));
    cells.putAll(changes);
    kind.revise(record, new DataRow(kind.name(), 1, cells));
  }

  private static <E> void removeFirst(RecordKind<E> kind) {
    kind.remove(kind.all().findFirst().orElseThrow());
  }

  private long statements(String page) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    body(page);
    return statistics.getPrepareStatementCount();
  }

  private String at(String page) {
    return at(page, moment);
  }

  private static String at(String page, Instant moment) {
    return page + (page.contains("?") ? "&" : "?") + "as_of=" + encoded(moment);
  }

  private String label() {
    return moment.toString();
  }

  private static String encoded(Instant moment) {
    return moment.toString().replace(":", "%3A");
  }

  private String sums(String page) {
    return Jsoup.parse(body(page)).select("#sums ~ *, section:has(#sums)").text();
  }

  private String mainOf(String page) {
    Element main = Jsoup.parse(body(page)).selectFirst("main");
    assertThat(main).as(page).isNotNull();
    return main.outerHtml();
  }

  private String body(String page) {
    MvcTestResult result = mvc.get().uri(URI.create(page)).exchange();
    assertThat(result).as(page).hasStatusOk();
    return body(result);
  }

  private static String body(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /** Apart from the parameter in links and forms, and from the words for what is today only at present. */
  private static String withoutMoment(String main) {
    Document document = Jsoup.parse(main.replaceAll("as_of=[^&\"#]*&amp;", "").replaceAll("(?:\\?|&amp;)as_of=[^&\"#]*", ""));
    document.select("input[name=as_of]").remove();
    return document.body().html().replace("on the day of the record: ", "today: ").replaceAll("\\s+", " ");
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
