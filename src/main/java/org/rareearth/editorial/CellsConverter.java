package org.rareearth.editorial;

import jakarta.persistence.AttributeConverter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a record's cells, or a form's controls, as a JSON object in their order. */
class CellsConverter implements AttributeConverter<@Nullable Map<String, String>, @Nullable String> {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {};

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Map<String, String> cells) {
    return cells == null ? null : JSON.writeValueAsString(cells);
  }

  @Override
  public @Nullable Map<String, String> convertToEntityAttribute(@Nullable String json) {
    return json == null ? null : JSON.readValue(json, CELLS);
  }
}
