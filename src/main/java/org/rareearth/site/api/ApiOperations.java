package org.rareearth.site.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Completes every operation: what it takes, the headers of its answer, its refusals, and an example that it once answered. */
@Component
class ApiOperations {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String PREFIX = "/api/v1/";
  private static final Map<String, String> REFUSALS = new LinkedHashMap<>();

  static {
    REFUSALS.put("308", "The record has another key now, or was merged into another; Location leads there.");
    REFUSALS.put("400", "A parameter or its value is not accepted; errors says what would be.");
    REFUSALS.put("404", "Nothing is recorded under this key.");
    REFUSALS.put("405", "Only GET, HEAD and OPTIONS are offered.");
    REFUSALS.put("406", "Only JSON is offered.");
    REFUSALS.put("410", "The record was withdrawn; detail has the reason.");
    REFUSALS.put("429", "Too many requests; Retry-After says when the next is welcome.");
    REFUSALS.put("500", "A fault of ours; requestId finds it in our log.");
    REFUSALS.put("503", "The database is away; Retry-After says when to try again.");
  }

  private static final Set<String> OF_ONE = Set.of("308", "404", "410");

  private final Map<String, Shelf<?>> shelves;
  private final ApiExamples examples;

  ApiOperations(List<Shelf<?>> shelves, ApiExamples examples) {
    this.shelves = shelves.stream().collect(Collectors.toMap(Shelf::name, Function.identity()));
    this.examples = examples;
  }

  void complete(OpenAPI api) {
    REFUSALS.forEach((status, meaning) -> api.getComponents().addResponses(name(status), refusal(status, meaning)));
    api.getPaths().forEach((path, item) -> complete(path, item.getGet()));
  }

  private void complete(String path, Operation operation) {
    boolean one = path.contains("{");
    Shelf<?> shelf = one ? null : shelves.get(path.substring(PREFIX.length()));
    List<Parameter> parameters = new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
    if (shelf != null) {
      shelf.narrowings().forEach(narrowing -> parameters.add(parameter(narrowing)));
      parameters.add(number("page", "Page of the list, from 1.", 1, 1_000_000, 1));
      parameters.add(number("per_page", "Records on a page.", 1, Desk.MOST, Desk.USUAL));
    }
    parameters.add(query("as_of", "The record as it was: an instant with its time zone, or a day, month, quarter, half or year that is over.",
        text(), "2026-11-22T12:00:00Z"));
    parameters.add(query("lang", "Language of error messages.", words(List.of("en", "zh")), "en"));
    operation.setParameters(parameters);
    answers(operation, one, shelf != null || path.endsWith("/changes"));
  }

  private void answers(Operation operation, boolean one, boolean listed) {
    ApiResponse ok = operation.getResponses().get("200");
    ok.setDescription("What was asked for.");
    headers(ok, listed);
    MediaType content = ok.getContent().values().iterator().next();
    String example = examples.of(operation.getOperationId());
    if (example != null) {
      content.addExamples("real", new Example().summary("A real answer, shortened to one record where it is a list")
          .value(examples.tree(example)));
    }
    ok.setContent(new Content().addMediaType(JSON, content));
    ApiResponses all = new ApiResponses();
    all.put("200", ok);
    all.put("304", new ApiResponse().description("Nothing has changed since the answer with this ETag."));
    REFUSALS.keySet().stream().filter(status -> one || !OF_ONE.contains(status))
        .forEach(status -> all.put(status, new ApiResponse().$ref("#/components/responses/" + name(status))));
    operation.setResponses(all);
  }

  private static void headers(ApiResponse answer, boolean listed) {
    answer.addHeaderObject("ETag", header("Stands for this answer; send it back as If-None-Match.", "W/\"12-5f3a\""));
    answer.addHeaderObject("Last-Modified", header("When the record last changed.", "Sun, 22 Nov 2026 10:15:30 GMT"));
    if (listed) {
      answer.addHeaderObject("Link", header("Addresses of the pages around this one (RFC 8288): first, prev, next, last.",
          "<https://example.org/api/v1/awards?page=2>; rel=\"next\""));
    }
    limits(answer);
  }

  private static void limits(ApiResponse answer) {
    answer.addHeaderObject("RateLimit-Policy", header("How often an address may ask: q requests in w seconds.", "\"default\";q=600;w=60"));
    answer.addHeaderObject("RateLimit", header("Requests left (r) and seconds until all are back (t).", "\"default\";r=599;t=1"));
    answer.addHeaderObject("X-RateLimit-Limit", header("The same q for older programs.", "600"));
    answer.addHeaderObject("X-RateLimit-Remaining", header("The same r for older programs.", "599"));
    answer.addHeaderObject("X-RateLimit-Reset", header("The same t for older programs.", "1"));
  }

  private static String name(String status) {
    return "Refused" + status;
  }

  private static ApiResponse refusal(String status, String meaning) {
    ApiResponse answer = new ApiResponse().description(meaning);
    if (status.equals("308")) {
      return answer.addHeaderObject("Location", header("Where the record is now.", "/api/v1/facilities/evac-sumter"));
    }
    limits(answer);
    if (status.equals("429") || status.equals("503")) {
      answer.addHeaderObject("Retry-After", header("Seconds to wait.", "15"));
    }
    return answer.content(new Content().addMediaType(PROBLEM,
        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
  }

  private static Header header(String meaning, String example) {
    Schema<?> text = new Schema<>();
    text.setTypes(Set.of("string"));
    return new Header().description(meaning).schema(text).example(example);
  }

  private static Parameter parameter(Shelf.Narrowing narrowing) {
    Schema<?> schema = narrowing.accepted().isEmpty() ? text() : words(narrowing.accepted());
    boolean repeated = narrowing.meaning().contains("repeat");
    Parameter parameter = query(narrowing.key(), narrowing.meaning(), repeated ? several(schema) : schema, null);
    return repeated ? parameter.style(Parameter.StyleEnum.FORM).explode(true) : parameter;
  }

  private static Parameter number(String name, String meaning, int least, int most, int usual) {
    Schema<Object> schema = new Schema<>();
    schema.setTypes(Set.of("integer"));
    schema.setMinimum(BigDecimal.valueOf(least));
    schema.setMaximum(BigDecimal.valueOf(most));
    schema.setDefault(usual);
    return query(name, meaning, schema, null);
  }

  private static Parameter query(String name, String meaning, Schema<?> schema, @Nullable String example) {
    return new Parameter().in("query").name(name).description(meaning).required(false).schema(schema).example(example);
  }

  private static Schema<?> text() {
    Schema<?> text = new Schema<>();
    text.setTypes(Set.of("string"));
    return text;
  }

  private static Schema<?> words(List<String> accepted) {
    Schema<Object> words = new Schema<>();
    words.setTypes(Set.of("string"));
    words.setEnum(new ArrayList<>(accepted));
    return words;
  }

  private static Schema<?> several(Schema<?> one) {
    Schema<?> several = new Schema<>();
    several.setTypes(Set.of("array"));
    several.setItems(one);
    return several;
  }
}
