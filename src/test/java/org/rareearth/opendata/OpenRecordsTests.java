package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of every record can be taken away, and so can the tables that are no lists of records. */
@TrackerTest
class OpenRecordsTests {

  private static final Map<String, String> RECORDS = Map.of("/facilities/evac-sumter", "claims", "/awards/vulcan-osc", "reports",
      "/organizations/ucore", "family", "/programs/dpa-title-iii", "awards", "/policies/pol-013", "policy", "/sources/beimei-carolinas",
      "statements", "/stages/magnet_manufacturing", "figures");
  private static final List<String> TABLES = List.of("/compare", "/compare?a=us&b=jp&year=2024", "/stages", "/history");

  @Autowired MockMvcTester mvc;
  @Autowired JsonMapper json;
  @Autowired List<OpenRecord> records;

  @Test
  void everyKindOfRecordIsTested() {
    assertThat(records).extracting(record -> "/" + record.folder()).containsExactlyInAnyOrderElementsOf(
        RECORDS.keySet().stream().map(path -> path.substring(0, path.lastIndexOf('/'))).toList());
  }

  @TestFactory
  Stream<DynamicTest> everyFormatTellsTheSame() {
    return RECORDS.entrySet().stream().map(record -> DynamicTest.dynamicTest(record.getKey(), () -> {
      JsonNode file = json.readTree(bytes(record.getKey() + ".json"));
      List<String> sections = sections(file);
      assertThat(sections.getFirst()).isEqualTo(record.getValue());
      assertThat(csv(bytes(record.getKey() + ".csv"))).hasSize(file.path(record.getValue()).path("rows").size() + 1).hasSizeGreaterThan(1);
      try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(record.getKey() + ".xlsx")))) {
        assertThat(book.getNumberOfSheets()).isEqualTo(sections.size() + 1);
        for (String section : sections) {
          assertThat(book.getSheet(section).getLastRowNum()).as(section).isEqualTo(file.path(section).path("rows").size());
          assertThat(csv(bytes(record.getKey() + ".csv?section=" + section))).hasSize(file.path(section).path("rows").size() + 1);
        }
        assertThat(book.getSheetAt(sections.size()).getSheetName()).isEqualTo("README");
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyFileThatAPageOffersIsThere() {
    return Stream.concat(RECORDS.keySet().stream(), TABLES.stream()).map(path -> DynamicTest.dynamicTest(path, () -> {
      Document page = Jsoup.parse(new String(bytes(path), StandardCharsets.UTF_8));
      List<String> files = Stream.concat(page.select(".twins a").eachAttr("href").stream(),
          page.select("link[rel=alternate][type]").eachAttr("href").stream()).distinct().toList();
      assertThat(files).hasSizeGreaterThanOrEqualTo(3).allSatisfy(file -> assertThat(get(file)).as(file).hasStatusOk());
    }));
  }

  @Test
  void tellsAPlantsClaimsWithTheirSources() {
    JsonNode file = json.readTree(bytes("/facilities/evac-sumter.json"));
    assertThat(StreamSupport.stream(file.path("awards").path("rows").spliterator(), false).map(row -> row.path("amount_in_currency").asString()))
        .contains("94100000");
    assertThat(StreamSupport.stream(file.path("claims").path("rows").spliterator(), false)).isNotEmpty()
        .allSatisfy(row -> assertThat(row.path("source").asString()).isNotEmpty());
    assertThat(file.path("page").asString()).isEqualTo("http://localhost/facilities/evac-sumter");
  }

  @TestFactory
  Stream<DynamicTest> readsAMomentOfThePast() {
    String moment = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
    return Stream.concat(RECORDS.keySet().stream(), Stream.of("/compare", "/stages")).map(path -> DynamicTest.dynamicTest(path, () ->
        assertThat(csv(bytes(path + ".csv?as_of=" + moment))).isEqualTo(csv(bytes(path + ".csv")))));
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(Stream.of("/facilities/evac-sumter.csv?section=colour", "/facilities/evac-sumter.json?sort=name", "/compare.csv?a=nowhere",
        "/compare.csv?a=cn&a=us", "/stages.csv?x=1", "/history.csv?kind=x"))
        .allSatisfy(file -> assertThat(get(file)).as(file).hasStatus(400));
    assertThat(Stream.of("/facilities/nowhere.csv", "/stages/nowhere.json", "/nothing/evac-sumter.csv"))
        .allSatisfy(file -> assertThat(get(file)).as(file).hasStatus(404));
  }

  @Test
  void comparesOnlyWhatCanBeCompared() {
    JsonNode rows = json.readTree(bytes("/compare.json")).path("rows");
    assertThat(rows.size()).isGreaterThan(20);
    assertThat(StreamSupport.stream(rows.spliterator(), false)).allSatisfy(row ->
        assertThat(row.path("gap_low").isNull()).isEqualTo(!row.path("why_no_gap").isNull()));
  }

  private static List<String> sections(JsonNode file) {
    return file.propertyStream().filter(part -> part.getValue().has("rows")).map(Map.Entry::getKey).toList();
  }

  private static List<List<String>> csv(byte[] bytes) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
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
