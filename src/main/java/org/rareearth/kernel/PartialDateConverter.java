package org.rareearth.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a partial date as its label, so that a reader of the table sees what the source said. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<@Nullable PartialDate, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
    return date == null ? null : date.label();
  }

  @Override
  public @Nullable PartialDate convertToEntityAttribute(@Nullable String label) {
    return PartialDate.parseOrNull(label);
  }
}
