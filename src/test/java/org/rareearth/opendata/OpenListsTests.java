package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of a list holds what its page shows: the same rows in the same order, all of them. */
@TrackerTest
class OpenListsTests {

  private static final int QUERIES = 200;
  private static final List<String> TEXTS = List.of("rare", "稀土", "magnet", "%", "US", "zzz");

  /** Tables that are no lists of records, tested beside their pages. */
  private static final List<String> OTHERWISE = List.of("compare", "history", "stages");

  /** What finds the rows of a list on its page: the links in the heads of its rows, or the articles themselves. */
  private static final Map<String, String> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put("awards", "#list tbody th[scope=row] a[href^=/awards/]");
    ROWS.put("facilities", "tbody th[scope=row] a[href^=/facilities/]");
    ROWS.put("organizations", "tbody th[scope=row] a[href^=/organizations/]");
    ROWS.put("programs", "#list tbody th[scope=row] a[href^=/programs/]");
    ROWS.put("policies", "tbody th[scope=row] a[href^=/policies/]");
    ROWS.put("sources", "tbody th[scope=row] a[href^=/sources/]");
    ROWS.put("network", "#list tbody tr[id]");
    ROWS.put("conflicts", "section[id^=type-] article");
  }

  @Autowired MockMvcTester mvc;
  @Autowired JsonMapper json;
  @Autowired List<OpenList> lists;

  /** What lies deeper is no list of records; it is tested beside its page. */
  @Test
  void everyListIsTested() {
    assertThat(lists).extracting(OpenList::name).filteredOn(name -> !name.contains("/") && !OTHERWISE.contains(name))
        .containsExactlyInAnyOrderElementsOf(ROWS.keySet());
  }

  @TestFactory
  Stream<DynamicTest> everyFormatHoldsTheRowsOfAllPagesInTheirOrder() {
    return ROWS.keySet().stream().flatMap(list -> queries(list).stream().map(query -> DynamicTest.dynamicTest(list + "?" + query, () -> {
      // Side by side, because reading and writing all of it four times is what takes the time.
      CompletableFuture<byte[]> written = CompletableFuture.supplyAsync(() -> bytes("/" + list + ".csv?" + query));
      CompletableFuture<byte[]> book = CompletableFuture.supplyAsync(() -> bytes("/" + list + ".xlsx?" + query));
      CompletableFuture<byte[]> text = CompletableFuture.supplyAsync(() -> bytes("/" + list + ".json?" + query));
      List<String> shown = onPages(list, query);
      JsonNode file = json.readTree(text.join());
      List<List<String>> rows = rows(file);
      assertThat(rows).extracting(List::getFirst).isEqualTo(shown);
      List<List<String>> csv = csv(written.join());
      assertThat(csv.getFirst()).isEqualTo(keys(file));
      assertThat(csv.subList(1, csv.size())).isEqualTo(rows.stream().map(row -> row.stream().map(CsvFile::harmless).toList()).toList());
      assertThat(xlsx(book.join(), file.path("columns").size())).isEqualTo(rows);
      if (list.equals("awards")) {
        assertThat(page(list, query).select("#sums tbody td data").eachAttr("value")).containsExactlyInAnyOrderElementsOf(sums(file));
      }
    })));
  }

  /** What the rows that may be added come to: payer, instrument, commitment and currency each apart. */
  private static List<String> sums(JsonNode awards) {
    Map<List<String>, BigDecimal> sums = new HashMap<>();
    awards.path("rows").valueStream().filter(row -> row.path("counted").asBoolean() && row.path("amount_in_currency").isNumber())
        .forEach(row -> sums.merge(List.of(String.valueOf(row.path("level").asString().equals("private")),
            row.path("instrument").asString(), row.path("rung").asString(), row.path("currency").asString()),
            row.path("amount_in_currency").decimalValue(), BigDecimal::add));
    return sums.values().stream().map(sum -> sum.stripTrailingZeros().toPlainString()).toList();
  }

  @TestFactory
  Stream<DynamicTest> everyPageOffersItsFilesWithItsFilters() {
    return ROWS.keySet().stream().map(list -> DynamicTest.dynamicTest(list, () -> {
      String sort = list.equals("conflicts") ? "q=e" : "sort=" + page(list, "").select("th a.sort").attr("href").replaceAll(".*sort=", "");
      Document page = page(list, sort + "&lang=zh");
      List<String> files = suffixes(list).map(suffix -> "/" + list + "." + suffix + "?" + sort).toList();
      // The sums under the list have links to the awards behind them.
      page.select("#sums").remove();
      assertThat(page.select(".twins a[href^=/" + list + "]").eachAttr("href")).isEqualTo(files);
      assertThat(page.select("link[rel=alternate][type]:not([type=application/atom+xml])").eachAttr("href")).isEqualTo(files);
      files.forEach(file -> assertThat(mvc.get().uri(URI.create(file))).hasStatusOk());
    }));
  }

  @Test
  void tellsWhatTheFileIsCalledAndIs() {
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    MvcTestResult csv = get("/awards.csv?rung=conditional&sort=-amount&page=1");
    assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
    assertThat(csv.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment")
        .contains("awards_" + today + "_rung-conditional.csv");
    assertThat(get("/facilities.json")).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
    assertThat(get("/policies.xlsx").getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("policies_" + today + ".xlsx");
  }

  @Test
  void saysInJsonWhatWasAskedAndUnderWhatLicence() {
    JsonNode file = json.readTree(bytes("/awards.json?rung=conditional&sort=-amount&lang=en"));
    assertThat(file.path("query").toString()).isEqualTo("{\"rung\":[\"conditional\"],\"sort\":[\"-amount\"]}");
    assertThat(file.path("licence").asString()).isEqualTo("CC BY 4.0");
    assertThat(Instant.parse(file.path("recorded_up_to").asString())).isBeforeOrEqualTo(Instant.now());
    assertThat(file.path("page").asString()).isEqualTo("http://localhost/awards?rung=conditional&sort=-amount");
    assertThat(file.path("columns").get(2).toString()).isEqualTo(
        "{\"key\":\"title_en\",\"type\":\"text\",\"unit\":null,\"header_en\":\"Title, English\",\"header_zh\":\"标题（英文）\"}");
    assertThat(file.path("rows").get(0).path("amount_in_currency").isNumber()).isTrue();
    assertThat(file.path("rows").get(0).path("url").asString()).startsWith("http://localhost/awards/");
  }

  @Test
  void saysInTheWorkbookWhatItHolds() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes("/awards.xlsx?rung=conditional&lang=zh")))) {
      assertThat(book.getSheetName(0)).isEqualTo("awards");
      assertThat(book.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
      assertThat(book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue()).isEqualTo("标题（英文）");
      String notes = StreamSupport.stream(book.getSheet("README").spliterator(), false).flatMap(row ->
          StreamSupport.stream(row.spliterator(), false)).map(Cell::getStringCellValue).reduce("", (all, one) -> all + "\n" + one);
      assertThat(notes).contains("rung = conditional", "CC BY 4.0", "http://localhost/awards?rung=conditional", "不可相加", "amount_in_currency",
          LocalDate.now(ZoneOffset.UTC).toString());
    }
  }

  @Test
  void marksTheByteOrderForChineseReadersUnlessToldOtherwise() {
    assertThat(text("/awards.csv?lang=zh")).startsWith("\uFEFFaward,");
    assertThat(text("/awards.csv?lang=zh&bom=no")).startsWith("award,");
    assertThat(text("/awards.csv?lang=en")).startsWith("award,");
    assertThat(text("/awards.csv?lang=en&bom=yes")).startsWith("\uFEFFaward,");
    assertThat(get("/awards.csv?bom=perhaps")).hasStatus(400);
  }

  @TestFactory
  Stream<DynamicTest> refusesWhatTheListDoesNotHaveInProblemJson() {
    return ROWS.keySet().stream().flatMap(list -> suffixes(list).map(suffix -> "/" + list + "." + suffix))
        .map(file -> DynamicTest.dynamicTest(file, () -> {
          MvcTestResult refused = get(file + "?rnug=conditional");
          assertThat(refused).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
          assertThat(String.valueOf(refused.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))).doesNotContain("attachment");
          assertThat(refused.getResponse().getContentAsString()).contains("rnug", "conditional");
        }));
  }

  @Test
  void refusesWhatThePageRefuses() {
    assertThat(Stream.of("/awards.csv?rung=paid", "/awards.xlsx?sort=colour", "/facilities.json?stage=nowhere", "/facilities.csv?status=x",
        "/organizations.csv?role=x", "/organizations.csv?sort=x", "/programs.csv?sort=x", "/policies.csv?on=x", "/sources.csv?kind=x",
        "/conflicts.csv?type=x", "/awards.json?bom=yes")).allSatisfy(file -> assertThat(get(file)).as(file).hasStatus(400));
    assertThat(get("/nothing.csv")).hasStatus(404);
  }

  @TestFactory
  Stream<DynamicTest> readsAMomentOfThePast() {
    String moment = UriUtils.encode(Instant.now().truncatedTo(ChronoUnit.MICROS).toString(), StandardCharsets.UTF_8);
    return ROWS.keySet().stream().map(list -> DynamicTest.dynamicTest(list, () -> {
      MvcTestResult past = get("/" + list + ".json?as_of=" + moment);
      JsonNode file = json.readTree(past.getResponse().getContentAsByteArray());
      assertThat(rows(file)).isNotEmpty().isEqualTo(rows(json.readTree(bytes("/" + list + ".json"))));
      assertThat(file.path("as_of").asString()).isEqualTo(UriUtils.decode(moment, StandardCharsets.UTF_8));
      assertThat(past.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("_asof-");
    }));
  }

  /** The same every time: what the page's own form offers, combined by a generator with a fixed seed. */
  private List<String> queries(String list) {
    Random random = new Random(list.hashCode());
    Document page = page(list, "");
    Map<String, List<String>> facets = new LinkedHashMap<>();
    page.select("form.filter input[type=checkbox]").forEach(box ->
        facets.computeIfAbsent(box.attr("name"), any -> new ArrayList<>()).add(box.attr("value")));
    List<String> sorts = new ArrayList<>(new TreeSet<>(page.select("th a.sort").eachAttr("href").stream()
        .map(href -> href.replaceAll(".*sort=-?", "")).toList()));
    List<String> operators = page.select("form.filter details.filter__more [name]").eachAttr("name");
    List<String> queries = new ArrayList<>(List.of(""));
    while (queries.size() < QUERIES) {
      queries.add(query(random, facets, operators, sorts));
    }
    return queries;
  }

  /** What the form's controls for conditions could be filled with. */
  private static String condition(Random random, String key) {
    List<String> values = key.endsWith("__isnull") ? List.of("0", "1") : key.endsWith("__contains") ? TEXTS
        : key.startsWith("amount") || key.startsWith("statements") ? List.of("2", "10", "1000000", "94100000.5")
        : List.of("2024", "2025-H2", "2025-Q4", "2026-03", "2025-11-07");
    return key + "=" + UriUtils.encode(values.get(random.nextInt(values.size())), StandardCharsets.UTF_8);
  }

  private static String query(Random random, Map<String, List<String>> facets, List<String> operators, List<String> sorts) {
    List<String> pairs = new ArrayList<>();
    List<String> names = List.copyOf(facets.keySet());
    IntStream.range(0, random.nextInt(4)).mapToObj(i -> names.get(random.nextInt(names.size()))).distinct().forEach(name ->
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> facets.get(name).get(random.nextInt(facets.get(name).size())))
            .distinct().forEach(value -> pairs.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8))));
    IntStream.range(0, operators.isEmpty() ? 0 : random.nextInt(3)).mapToObj(i -> operators.get(random.nextInt(operators.size())))
        .distinct().filter(key -> !key.startsWith("amount") || pairs.stream().noneMatch(pair -> pair.startsWith("currency")))
        .forEach(key -> pairs.add(condition(random, key)));
    if (random.nextInt(4) == 0) {
      pairs.add("q=" + UriUtils.encode(TEXTS.get(random.nextInt(TEXTS.size())), StandardCharsets.UTF_8));
    }
    if (!sorts.isEmpty() && random.nextBoolean()) {
      pairs.add("sort=" + (random.nextBoolean() ? "-" : "") + sorts.get(random.nextInt(sorts.size())));
    }
    return String.join("&", pairs);
  }

  private List<String> onPages(String list, String query) {
    List<String> keys = new ArrayList<>();
    for (int number = 1; ; number++) {
      Document page = page(list, query + (number == 1 ? "" : "&page=" + number));
      for (Element row : page.select(ROWS.get(list))) {
        keys.add(row.hasAttr("href") ? row.attr("href").replaceAll("^/[a-z]+/", "") : row.id());
      }
      if (page.select(".pagination a[rel=next]").isEmpty()) {
        return keys;
      }
    }
  }

  private Stream<String> suffixes(String list) {
    return lists.stream().filter(one -> one.name().equals(list)).flatMap(one -> one.suffixes().stream());
  }

  private static List<String> keys(JsonNode file) {
    return StreamSupport.stream(file.path("columns").spliterator(), false).map(column -> column.path("key").asString()).toList();
  }

  private static List<List<String>> rows(JsonNode file) {
    List<String> keys = keys(file);
    return StreamSupport.stream(file.path("rows").spliterator(), false)
        .map(row -> keys.stream().map(key -> cell(row.path(key))).toList()).toList();
  }

  private static String cell(JsonNode cell) {
    if (cell.isArray()) {
      return String.join("; ", StreamSupport.stream(cell.spliterator(), false).map(JsonNode::asString).toList());
    }
    return cell.isNull() ? "" : cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asString();
  }

  private static List<List<String>> csv(byte[] bytes) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }

  private static List<List<String>> xlsx(byte[] bytes, int columns) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = book.getSheetAt(0);
      return IntStream.rangeClosed(1, sheet.getLastRowNum()).mapToObj(sheet::getRow)
          .map(row -> IntStream.range(0, columns).mapToObj(i -> cell(row, i)).toList()).toList();
    }
  }

  private static String cell(Row row, int column) {
    Cell cell = row.getCell(column);
    if (cell == null) {
      return "";
    }
    if (cell.getCellType() == CellType.BOOLEAN) {
      return String.valueOf(cell.getBooleanCellValue());
    }
    if (cell.getCellType() == CellType.STRING) {
      return cell.getStringCellValue();
    }
    return DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : plain(BigDecimal.valueOf(cell.getNumericCellValue()));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private Document page(String list, String query) {
    return Jsoup.parse(text("/" + list + "?" + query));
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
