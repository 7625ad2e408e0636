package org.rareearth.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API is one, and it is true: what is answered is what it says, on every page of every list. */
@TrackerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionTests {

  @Autowired MockMvcTester mvc;
  @Autowired JsonMapper json;

  private String text = "";
  private JsonNode api = JsonMapper.shared().nullNode();

  @BeforeAll
  void read() {
    text = body("/api/v1/openapi.json");
    api = json.readTree(text);
  }

  @Test
  void aPublicParserFindsNoFaultInIt() {
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(text);
    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getPaths()).hasSizeGreaterThan(20);
    assertThat(api.path("openapi").asString()).isEqualTo("3.1.0");
  }

  @Test
  void isTheSameUnderEachOfItsNames() {
    assertThat(json.readTree(body("/api/v1/openapi"))).isEqualTo(api);
    assertThat(new OpenAPIV3Parser().readContents(body("/api/v1/openapi.yaml")).getMessages()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyOperationSaysWhatItIsWhatItTakesAndWhatItRefuses() {
    return operations().entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
      JsonNode operation = entry.getValue();
      assertThat(operation.path("summary").asString()).isNotBlank();
      assertThat(operation.path("operationId").asString()).doesNotContain("_");
      assertThat(operation.path("parameters")).allSatisfy(parameter -> assertThat(parameter.path("description").asString()).isNotBlank());
      assertThat(operation.path("responses").propertyNames()).contains("200", "304", "400", "429", "500", "503");
      assertThat(operation.at("/responses/200/headers").propertyNames()).contains("ETag", "Last-Modified", "RateLimit", "RateLimit-Policy");
      assertThat(operation.at("/responses/200/content/application~1json/examples/real/value").isObject()).as("an example").isTrue();
    }));
  }

  @TestFactory
  Stream<DynamicTest> everySchemaDescribesEachOfItsProperties() {
    return schemas().map(schema -> DynamicTest.dynamicTest(schema, () -> assertThat(api.at("/components/schemas/" + schema + "/properties"))
        .allSatisfy(property -> assertThat(property.path("description").asString()).isNotBlank())));
  }

  @TestFactory
  Stream<DynamicTest> whatIsAnsweredIsWhatIsDescribed() {
    return operations().entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
      Schema schema = schema(entry.getValue());
      for (String address : addresses(entry.getKey(), entry.getValue())) {
        assertThat(faults(schema, body(address))).as(address).isEmpty();
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsWhatIsDescribed() {
    return operations().entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
      String example = entry.getValue().at("/responses/200/content/application~1json/examples/real/value").toString();
      assertThat(faults(schema(entry.getValue()), example)).isEmpty();
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyRefusalIsTheProblemThatIsDescribed() {
    return Stream.of("/api/v1/facilities/nowhere", "/api/v1/facilities?colour=red", "/api/v1/awards?sort=colour", "/api/v1/awards?page=0",
        "/api/v1/awards?per_page=201", "/api/v1/comparison?a=atlantis", "/api/v1/nothing",
        "/api/v1/changes?since=once", "/api/v1/figures?year=soon").map(address -> DynamicTest.dynamicTest(address, () -> {
          MvcTestResult result = mvc.get().uri(address).exchange();
          assertThat(result.getResponse().getStatus()).isIn(400, 404);
          assertThat(result).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
          assertThat(faults(schema(json.createObjectNode().put("$ref", "#/components/schemas/Problem")), text(result))).isEmpty();
        }));
  }

  /** Of a list, all pages at the largest size; of one thing, everything that its list names. */
  private List<String> addresses(String path, JsonNode operation) {
    List<String> addresses = new ArrayList<>();
    String list = path.replaceAll("/\\{id}.*", "");
    if (path.contains("{id}")) {
      json.readTree(body(list + (list.endsWith("stages") ? "" : "?per_page=40"))).path("items")
          .forEach(item -> addresses.add(path.replace("{id}", item.path("id").asString())));
    } else if (operation.path("parameters").valueStream().anyMatch(parameter -> parameter.path("name").asString().equals("page"))) {
      int pages = json.readTree(body(path + "?per_page=200")).path("pages").asInt();
      for (int page = 1; page <= pages; page++) {
        addresses.add(path + "?per_page=200&page=" + page);
      }
    } else {
      addresses.add(path);
    }
    return addresses;
  }

  private Map<String, JsonNode> operations() {
    Map<String, JsonNode> operations = new LinkedHashMap<>();
    api.path("paths").propertyStream().forEach(path -> operations.put(path.getKey(), path.getValue().path("get")));
    return operations;
  }

  private Stream<String> schemas() {
    return api.at("/components/schemas").propertyNames().stream();
  }

  private Schema schema(JsonNode operation) {
    JsonNode root = operation.has("$ref") ? operation : operation.at("/responses/200/content/application~1json/schema");
    assertThat(root.isMissingNode()).isFalse();
    ObjectNode whole = json.createObjectNode();
    whole.set("components", api.path("components"));
    whole.setAll((ObjectNode) root);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }

  private static List<String> faults(Schema schema, String body) {
    return schema.validate(body, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream().map(Error::toString).limit(5).toList();
  }

  private String body(String address) {
    MvcTestResult result = mvc.get().uri(address).exchange();
    assertThat(result).as(address).hasStatusOk();
    return text(result);
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
