package org.rareearth.stage;

import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/** A place as other records name it; {@code country} is the ISO code of a country or of the country that a region is part of. */
public record PlaceRef(String code, LocalizedText name, PlaceKind kind, @Nullable String country) {

  public static PlaceRef of(Place place) {
    return new PlaceRef(place.slug(), place.name(), place.kind(), place.country());
  }

  public static @Nullable PlaceRef ofNullable(@Nullable Place place) {
    return place == null ? null : of(place);
  }
}
