package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sites as GeoJSON, held against the schema that geojson.org publishes and against what a schema cannot say. */
@TrackerTest
class GeoJsonFileTests {

  @Autowired MockMvcTester mvc;
  @Autowired JsonMapper json;

  @ParameterizedTest
  @ValueSource(strings = {"", "?status=operating&sort=-latest", "?country=CN&lang=zh", "?q=nosuchplant", "?bbox=170,-50,-60,80", "?bbox=unknown"})
  void isValidGeoJson(String query) throws IOException {
    String file = text("/facilities.geojson" + query);
    assertThat(schema().validate(file, InputFormat.JSON)).isEmpty();
    assertThat(features(file)).filteredOn(feature -> !feature.path("geometry").isNull()).allSatisfy(feature -> {
      JsonNode position = feature.path("geometry").path("coordinates");
      assertThat(feature.path("geometry").path("type").asString()).isEqualTo("Point");
      assertThat(position.size()).isEqualTo(2);
      assertThat(position.get(0).decimalValue().doubleValue()).isBetween(-180d, 180d);
      assertThat(position.get(1).decimalValue().doubleValue()).isBetween(-90d, 90d);
    });
    assertThat(json.readTree(file).has("crs")).as("WGS 84 is not said again").isFalse();
  }

  @Test
  void theSchemaRefusesWhatIsNoGeoJson() throws IOException {
    String file = text("/facilities.geojson?q=evac-sumter");
    assertThat(schema().validate(file.replace("\"Point\"", "\"Spot\""), InputFormat.JSON)).isNotEmpty();
    assertThat(schema().validate(file.replace("\"features\"", "\"rows\""), InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?status=operating&sort=-latest", "?country=US&stage=mining&sort=country"})
  void holdsTheRowsOfTheListInTheirOrderWithAndWithoutAPlace(String query) {
    List<String> rows = elements(json.readTree(text("/facilities.json" + query)).path("rows"))
        .map(row -> row.path("facility").asString() + row.path("longitude").isNull()).toList();
    List<JsonNode> features = features(text("/facilities.geojson" + query));
    assertThat(features).extracting(feature -> feature.path("id").asString() + feature.path("geometry").isNull()).isEqualTo(rows);
    assertThat(features).filteredOn(feature -> feature.path("geometry").isNull())
        .allSatisfy(feature -> assertThat(feature.path("properties").path("precision").asString()).isEqualTo("unknown"));
  }

  @Test
  void saysOfASiteWhatTheListSays() {
    JsonNode site = features(text("/facilities.geojson?q=evac-sumter")).getFirst();
    JsonNode said = site.path("properties");
    assertThat(site.path("geometry").toString()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[-80.34,33.92]}");
    assertThat(said.path("precision").asString()).isEqualTo("city");
    assertThat(said.path("name_zh").asString()).isEqualTo("eVAC 萨姆特磁体工厂");
    assertThat(elements(said.path("stages")).map(JsonNode::asString)).containsExactly("magnet_manufacturing");
    assertThat(said.path("url").asString()).isEqualTo("http://localhost/facilities/evac-sumter");
    assertThat(List.of("status", "status_source", "operator", "capacity_unit", "capacity_basis", "capacity_source"))
        .allSatisfy(key -> assertThat(said.path(key).isString()).as(key).isTrue());
    assertThat(said.has("longitude")).as("a place is said once").isFalse();
  }

  @Test
  void isCalledWhatItIsAndIsOfferedOnlyWhereRowsHavePlaces() {
    MvcTestResult file = get("/facilities.geojson?country=CN");
    assertThat(file).hasStatusOk().hasContentType("application/geo+json");
    assertThat(file.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("country-CN.geojson");
    assertThat(get("/awards.geojson")).hasStatus(404);
    assertThat(get("/facilities.geojson?colour=red")).hasStatus(400);
  }

  private static Schema schema() throws IOException {
    try (InputStream schema = GeoJsonFileTests.class.getResourceAsStream("/geojson/FeatureCollection.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  private List<JsonNode> features(String file) {
    return elements(json.readTree(file).path("features")).toList();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
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
