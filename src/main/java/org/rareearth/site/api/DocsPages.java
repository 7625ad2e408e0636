package org.rareearth.site.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a page of the description of the API, so that neither can drift from the other. */
@Component
class DocsPages {

  private static final String REFERENCE = "#/components/schemas/";

  private final MessageSource messages;

  DocsPages(MessageSource messages) {
    this.messages = messages;
  }

  /** @param root address of the site, for the examples */
  DocsPage of(OpenAPI api, String root) {
    Map<String, List<DocsPage.Operation>> groups = new LinkedHashMap<>();
    api.getPaths().forEach((path, item) -> groups.computeIfAbsent(item.getGet().getTags().getFirst(), tag -> new ArrayList<>())
        .add(operation(path, item.getGet(), root)));
    return new DocsPage(api.getInfo().getVersion(), ApiDescription.about(messages), root,
        groups.entrySet().stream().map(group -> new DocsPage.Group(group.getKey().toLowerCase(Locale.ROOT),
            words("api.tag.", group.getKey()), group.getValue())).toList(),
        shapes(api));
  }

  private static List<DocsPage.Shape> shapes(OpenAPI api) {
    List<DocsPage.Shape> shapes = new ArrayList<>();
    api.getComponents().getSchemas().forEach((name, schema) -> shapes.add(shape(name, schema)));
    return shapes;
  }

  private DocsPage.Operation operation(String path, Operation operation, String root) {
    var content = operation.getResponses().get("200").getContent().values().iterator().next();
    Object example = content.getExamples() == null ? null : content.getExamples().get("real").getValue();
    List<DocsPage.Parameter> parameters = operation.getParameters().stream().map(DocsPages::parameter).toList();
    return new DocsPage.Operation(operation.getOperationId(), path, words("api.op.", operation.getOperationId()), parameters,
        curl(path, operation, root), example == null ? null : pretty(example), name(content.getSchema()));
  }

  private static String curl(String path, Operation operation, String root) {
    String address = path;
    for (Parameter parameter : operation.getParameters()) {
      if ("path".equals(parameter.getIn())) {
        address = address.replace("{" + parameter.getName() + "}", String.valueOf(parameter.getExample()));
      }
    }
    boolean paged = operation.getParameters().stream().anyMatch(parameter -> "per_page".equals(parameter.getName()));
    return "curl -s '" + root + address + (paged ? "?per_page=5" : "") + "'";
  }

  private static DocsPage.Parameter parameter(Parameter parameter) {
    Schema<?> schema = parameter.getSchema().getItems() == null ? parameter.getSchema() : parameter.getSchema().getItems();
    return new DocsPage.Parameter(parameter.getName(), "path".equals(parameter.getIn()), parameter.getDescription(),
        schema.getEnum() == null ? List.of() : schema.getEnum().stream().map(String::valueOf).toList());
  }

  private static DocsPage.Shape shape(String name, Schema<?> schema) {
    List<DocsPage.Property> properties = new ArrayList<>();
    schema.getProperties().forEach((key, property) -> {
      Schema<?> shown = property.getItems() == null ? property : property.getItems();
      Schema<?> named = shown.getAnyOf() == null ? shown : shown.getAnyOf().getFirst();
      properties.add(new DocsPage.Property(key, type(property), named.get$ref() == null ? null : name(named),
          Objects.requireNonNullElse(property.getDescription(), "")));
    });
    return new DocsPage.Shape(name, Objects.requireNonNullElse(schema.getDescription(), ""), properties);
  }

  /** As in {@code string or null}, {@code array}, {@code announced | letter_of_intent}. */
  private static String type(Schema<?> schema) {
    if (schema.getAnyOf() != null) {
      return type(schema.getAnyOf().getFirst()) + " or null";
    }
    if (schema.getEnum() != null) {
      return String.join(" | ", schema.getEnum().stream().map(String::valueOf).toList());
    }
    if (schema.getItems() != null) {
      return "array";
    }
    return schema.getTypes() == null ? "object" : String.join(" or ", schema.getTypes().stream().sorted(
        (one, other) -> Boolean.compare(one.equals("null"), other.equals("null"))).toList());
  }

  private static String name(Schema<?> reference) {
    return String.valueOf(reference.get$ref()).replace(REFERENCE, "");
  }

  private LocalizedText words(String prefix, String key) {
    return new LocalizedText(Objects.requireNonNull(messages.getMessage(prefix + key, null, Locale.ENGLISH)),
        messages.getMessage(prefix + key, null, Locale.SIMPLIFIED_CHINESE));
  }

  private static String pretty(Object example) {
    try {
      return Json31.pretty().writeValueAsString(example);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
