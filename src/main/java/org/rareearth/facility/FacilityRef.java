package org.rareearth.facility;

import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/** A plant as other records name it. */
public record FacilityRef(String slug, LocalizedText name, String country, @Nullable String state) {

  public static FacilityRef of(Facility facility) {
    return new FacilityRef(facility.slug(), facility.name(), facility.country(), facility.state());
  }

  public static @Nullable FacilityRef ofNullable(@Nullable Facility facility) {
    return facility == null ? null : of(facility);
  }
}
