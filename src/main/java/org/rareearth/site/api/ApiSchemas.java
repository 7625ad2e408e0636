package org.rareearth.site.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the schemas say what the records are: names as they are written, every property always there, null only where the record allows
 * it, closed lists in lower case.
 */
@Component
class ApiSchemas {

  void complete(OpenAPI api) {
    ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
    api.getComponents().getSchemas().forEach((name, schema) -> {
      Class<?> type = type(name);
      if (type != null && type.isRecord()) {
        complete(schema, type);
      }
    });
  }

  /** The record of a schema: of its name, or the list of it. */
  private static @Nullable Class<?> type(String schema) {
    if (schema.equals("Wrong")) {
      return Problem.Wrong.class;
    }
    if (schema.startsWith(Listing.class.getSimpleName())) {
      return Listing.class;
    }
    try {
      return Class.forName(ApiSchemas.class.getPackageName() + "." + schema);
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private static void complete(Schema<?> schema, Class<?> type) {
    @SuppressWarnings("rawtypes")
    Map<String, Schema> properties = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Schema<?> property = schema.getProperties().get(component.getName());
      properties.put(snakeCase(component.getName()), property(property, component));
    }
    schema.setProperties(properties);
    schema.setRequired(new ArrayList<>(properties.keySet()));
    schema.setAdditionalProperties(null);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static Schema<?> property(Schema<?> schema, RecordComponent component) {
    if (component.getType().isEnum()) {
      words(schema, component.getType());
    }
    if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return schema;
    }
    if (schema.get$ref() == null && !component.getType().isEnum()) {
      Set<String> types = new LinkedHashSet<>(schema.getTypes() == null ? Set.of("string") : schema.getTypes());
      types.add("null");
      schema.setTypes(types);
      return schema;
    }
    Schema<?> either = new Schema<>().description(schema.getDescription());
    schema.setDescription(null);
    either.setAnyOf(List.of(schema, nothing()));
    return either;
  }

  private static Schema<?> nothing() {
    Schema<?> nothing = new Schema<>();
    nothing.setTypes(Set.of("null"));
    return nothing;
  }

  @SuppressWarnings("unchecked")
  private static void words(Schema<?> schema, Class<?> list) {
    List<Object> words = new ArrayList<>(Arrays.stream(list.getEnumConstants()).map(word -> Values.key((Enum<?>) word)).toList());
    ((Schema<Object>) schema).setEnum(words);
  }
}
