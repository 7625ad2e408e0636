package org.rareearth.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a unit by its printed symbol. */
@Converter(autoApply = true)
public class UnitConverter implements AttributeConverter<@Nullable Unit, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Unit unit) {
    return unit == null ? null : unit.symbol();
  }

  @Override
  public @Nullable Unit convertToEntityAttribute(@Nullable String symbol) {
    return symbol == null ? null : Unit.of(symbol);
  }
}
