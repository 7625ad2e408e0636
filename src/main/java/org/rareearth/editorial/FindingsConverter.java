package org.rareearth.editorial;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the checks said as a JSON array; nothing said is no text. */
class FindingsConverter implements AttributeConverter<List<Finding>, @Nullable String> {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

  @Override
  public @Nullable String convertToDatabaseColumn(List<Finding> findings) {
    return findings.isEmpty() ? null : JSON.writeValueAsString(findings);
  }

  @Override
  public List<Finding> convertToEntityAttribute(@Nullable String json) {
    return json == null ? List.of() : JSON.readValue(json, FINDINGS);
  }
}
