package org.rareearth.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/**
 * A place as other records name it.
 *
 * @param country ISO code of a country, or of the country that a region is part of
 * @param members codes of the places that make up a region or group, where they are recorded
 */
public record PlaceRef(String code, LocalizedText name, PlaceKind kind, @Nullable String country, List<String> members) {

  public static PlaceRef of(Place place) {
    return new PlaceRef(place.slug(), place.name(), place.kind(), place.country(), List.copyOf(place.members()));
  }

  public static @Nullable PlaceRef ofNullable(@Nullable Place place) {
    return place == null ? null : of(place);
  }
}
