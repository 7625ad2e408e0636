package org.rareearth.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearth.stage.PlaceRef;

/**
 * Which plants lie in a place.
 *
 * @param countries ISO codes; empty for the whole world
 * @param states of one country, in English; empty for all of it
 * @param known whether the place can be drawn on a map at all: "Western countries" cannot
 */
record PlantScope(Set<String> countries, Set<String> states, boolean known) {

  private static final PlantScope UNKNOWN = new PlantScope(Set.of(), Set.of(), false);

  static PlantScope of(PlaceRef place, List<PlaceRef> all) {
    Map<String, PlaceRef> byCode = all.stream().collect(Collectors.toMap(PlaceRef::code, Function.identity()));
    return switch (place.kind()) {
      case WORLD -> new PlantScope(Set.of(), Set.of(), true);
      case COUNTRY -> new PlantScope(countriesOf(Stream.of(place)), Set.of(), true);
      case REGION -> new PlantScope(countriesOf(Stream.of(place)), states(place, byCode), true);
      case GROUP -> place.members().isEmpty() ? UNKNOWN
          : new PlantScope(countriesOf(place.members().stream().map(byCode::get)), Set.of(), true);
    };
  }

  private static Set<String> countriesOf(Stream<PlaceRef> places) {
    return places.map(PlaceRef::country).filter(country -> country != null).collect(Collectors.toSet());
  }

  private static Set<String> states(PlaceRef region, Map<String, PlaceRef> byCode) {
    Stream<PlaceRef> parts = region.members().isEmpty() ? Stream.of(region) : region.members().stream().map(byCode::get);
    return parts.map(part -> part.name().en()).collect(Collectors.toSet());
  }
}
