package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rareearth.facility.FacilityRef;
import org.rareearth.funding.AwardRow;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.organization.OrganizationRef;
import org.rareearth.stage.PlaceRef;
import org.rareearth.stage.StageRef;
import org.rareearth.supply.LinkRow;
import org.rareearth.supply.PartyKind;

/** Another record, by its key and name. */
@Schema(description = "Another record, by its key and name.")
public record Ref(
    @Schema(description = "Its key.", example = "evac-sumter") String id,
    @Schema(description = "Its name.") Text name,
    @Schema(description = "Where this API has it, from the root of the site; null where it has no address of its own.",
        example = "/api/v1/facilities/evac-sumter") @Nullable String href) {

  private static final String ROOT = "/api/v1/";

  static Ref of(String list, String id, LocalizedText name) {
    return new Ref(id, Text.of(name), ROOT + list + "/" + id);
  }

  static Ref of(StageRef stage) {
    return of("stages", stage.code(), stage.name());
  }

  static Ref of(PlaceRef place) {
    return new Ref(place.code(), Text.of(place.name()), null);
  }

  static Ref of(FacilityRef plant) {
    return of("facilities", plant.slug(), plant.name());
  }

  static Ref of(OrganizationRef organization) {
    return of("organizations", organization.slug(), organization.name());
  }

  static Ref of(AwardRow award) {
    return of("awards", award.slug(), award.title());
  }

  static Ref of(LinkRow.PartyRef party) {
    return of(party.kind() == PartyKind.FACILITY ? "facilities" : "organizations", party.slug(), party.name());
  }

  static @Nullable Ref ofNullable(@Nullable FacilityRef plant) {
    return plant == null ? null : of(plant);
  }

  static @Nullable Ref ofNullable(@Nullable OrganizationRef organization) {
    return organization == null ? null : of(organization);
  }

  static @Nullable Ref ofNullable(@Nullable PlaceRef place) {
    return place == null ? null : of(place);
  }
}
