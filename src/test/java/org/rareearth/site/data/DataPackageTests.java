package org.rareearth.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.rareearth.importing.DataSet;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The package says of itself what is so: every row fits the schema that it names, every hash and size is that of the file. */
@TrackerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataPackageTests {

  private static final Path DATA = Path.of("src/main/resources/data");

  @Autowired MockMvcTester mvc;
  @Autowired JsonMapper json;
  @Autowired DataSet dataSet;

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final Map<String, Set<String>> keys = new HashMap<>();
  private JsonNode about = JsonMapper.shared().nullNode();

  @BeforeAll
  void unpack() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes("/data/rare-earth-tracker.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    about = json.readTree(entries.get("datapackage.json"));
    for (JsonNode resource : about.path("resources")) {
      if (resource.at("/schema/primaryKey").isString()) {
        keys.put(resource.path("name").asString(), values(resource, resource.at("/schema/primaryKey").asString()));
      }
    }
  }

  @Test
  void holdsEveryFileOfTheDataSetAndWhatExplainsIt() {
    assertThat(entries).containsKeys("README.md", "CITATION.cff", "data/README.md", "datapackage.json");
    assertThat(about.path("resources").valueStream().map(resource -> resource.path("name").asString()))
        .containsExactlyElementsOf(dataSet.names());
    assertThat(about.at("/licenses/0/name").asString()).isEqualTo("CC-BY-4.0");
    assertThat(Set.of("profile", "name", "title", "description", "version", "created", "licenses", "sources", "resources"))
        .allSatisfy(member -> assertThat(about.has(member)).as(member).isTrue());
  }

  @Test
  void passesTheProfileThatFrictionlessDataPublishes() throws IOException {
    assertThat(profile().validate(about.toString(), InputFormat.JSON)).isEmpty();
    assertThat(profile().validate(about.toString().replace("\"path\"", "\"place\""), InputFormat.JSON)).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyFileHasTheSizeAndTheHashThatAreSaidOfIt() {
    return resources(resource -> {
      byte[] file = file(resource);
      assertThat(resource.path("bytes").asLong()).isEqualTo(file.length);
      assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + sha256(file));
    });
  }

  @TestFactory
  Stream<DynamicTest> everyRowFitsTheSchemaOfItsFile() {
    return resources(resource -> {
      List<JsonNode> fields = resource.at("/schema/fields").valueStream().toList();
      long rows = 0;
      try (CSVParser parser = parse(resource)) {
        assertThat(parser.getHeaderNames()).isEqualTo(fields.stream().map(field -> field.path("name").asString()).toList());
        for (CSVRecord row : parser) {
          rows++;
          for (JsonNode field : fields) {
            assertFits(field, row.get(field.path("name").asString()), row.getRecordNumber());
          }
        }
      }
      assertThat(resource.path("rows").asLong()).isEqualTo(rows);
    });
  }

  @TestFactory
  Stream<DynamicTest> everyReferenceLeadsToARow() {
    return resources(resource -> {
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        String other = key.at("/reference/resource").asString();
        Set<String> there = keys.get(other.isEmpty() ? resource.path("name").asString() : other);
        Set<String> asked = new TreeSet<>(values(resource, key.path("fields").asString()));
        asked.remove("");
        assertThat(there).as(key.toString()).containsAll(asked);
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> everyColumnIsNamedInBothLanguages() {
    return resources(resource -> assertThat(resource.at("/schema/fields")).allSatisfy(field -> {
      assertThat(field.path("title").asString()).isNotBlank();
      assertThat(field.path("title_zh").asString()).matches(".*\\p{IsHan}.*");
    }));
  }

  /** What was loaded to begin with came out unchanged, so that loading it makes the same database. */
  @TestFactory
  Stream<DynamicTest> everyFileIsWhatAnEmptyDatabaseWasLoadedFrom() {
    return resources(resource -> assertThat(file(resource))
        .isEqualTo(Files.readAllBytes(DATA.resolve(resource.path("name").asString() + ".csv"))));
  }

  @TestFactory
  Stream<DynamicTest> everyFileAloneIsTheOneInThePackage() {
    return resources(resource -> assertThat(bytes("/data/" + resource.path("name").asString() + ".csv")).isEqualTo(file(resource)));
  }

  @Test
  void isTheSameBytesForTheSameMoment() throws Exception {
    String moment = "?as_of=" + about.path("created").asString();
    byte[] first = bytes("/data/rare-earth-tracker.zip" + moment);
    assertThat(sha256(bytes("/data/rare-earth-tracker.zip" + moment))).isEqualTo(sha256(first));
    MvcTestResult known = mvc.get().uri("/data/rare-earth-tracker.zip").exchange();
    assertThat(mvc.get().uri("/data/rare-earth-tracker.zip").header("If-None-Match", known.getResponse().getHeader("ETag")))
        .hasStatus(304);
    assertThat(known.getResponse().getHeader("Content-Disposition")).matches("attachment; filename.*rare-earth-tracker_20\\d\\d-.*\\.zip.*");
  }

  @Test
  void thePageListsTheFilesAndTellsSearchEngines() {
    for (String lang : List.of("en", "zh")) {
      Document page = Jsoup.parse(new String(bytes("/data?lang=" + lang), StandardCharsets.UTF_8));
      assertThat(page.select("tbody th[scope=row] a[href^=/data/]")).hasSize(dataSet.names().size());
      JsonNode dataset = json.readTree(page.select("script[type=application/ld+json]").getFirst().data());
      assertThat(dataset.path("@type").asString()).isEqualTo("Dataset");
      assertThat(dataset.path("distribution")).hasSize(dataSet.names().size() + 1);
      assertThat(dataset.path("license").asString()).startsWith("https://creativecommons.org/");
    }
  }

  private static void assertFits(JsonNode field, String cell, long row) {
    String name = field.path("name").asString() + " in row " + row;
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      assertThat(constraints.path("required").asBoolean(false)).as("nothing for " + name).isFalse();
      return;
    }
    switch (field.path("type").asString()) {
      case "number" -> new BigDecimal(cell);
      case "integer" -> Long.parseLong(cell);
      case "date" -> LocalDate.parse(cell);
      case "boolean" -> assertThat(cell).as(name).isIn("yes", "no");
      default -> assertThat(field.path("type").asString()).isEqualTo("string");
    }
    if (constraints.has("pattern")) {
      assertThat(cell).as(name).matches(constraints.path("pattern").asString());
    }
    if (constraints.has("enum")) {
      assertThat(constraints.path("enum").valueStream().map(JsonNode::asString)).as(name).contains(cell);
    }
  }

  /** What is asked of one resource. */
  @FunctionalInterface
  private interface Check {

    void on(JsonNode resource) throws Exception;
  }

  private Stream<DynamicTest> resources(Check check) {
    return about.path("resources").valueStream()
        .map(resource -> DynamicTest.dynamicTest(resource.path("name").asString(), () -> check.on(resource)));
  }

  private Set<String> values(JsonNode resource, String column) {
    Set<String> values = new HashSet<>();
    try (CSVParser parser = parse(resource)) {
      parser.forEach(row -> values.add(row.get(column)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return values;
  }

  private CSVParser parse(JsonNode resource) throws IOException {
    return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(new StringReader(new String(file(resource), StandardCharsets.UTF_8)));
  }

  private byte[] file(JsonNode resource) {
    byte[] file = entries.get(resource.path("path").asString());
    assertThat(file).isNotNull();
    return file;
  }

  private byte[] bytes(String address) {
    MvcTestResult result = mvc.get().uri(address).exchange();
    assertThat(result).as(address).hasStatusOk();
    return result.getResponse().getContentAsByteArray();
  }

  private static Schema profile() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
        .getSchema(Files.readString(Path.of("src/test/resources/datapackage/tabular-data-package.json")), InputFormat.JSON);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
