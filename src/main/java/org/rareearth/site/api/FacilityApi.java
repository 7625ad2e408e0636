package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.facility.FacilityRow;
import org.rareearth.facility.Property;
import org.rareearth.kernel.BadInput;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Facilities", description = "Mines, plants and laboratories, with every claim about them.")
class FacilityApi {

  private final Desk desk;
  private final Shelf<FacilityRow> shelf;
  private final FacilityItems items;

  FacilityApi(Desk desk, Shelf<FacilityRow> shelf, FacilityItems items) {
    this.desk = desk;
    this.shelf = shelf;
    this.items = items;
  }

  @Operation(operationId = "listFacilities", summary = "Facilities that match, a page of them")
  @GetMapping("/facilities")
  ResponseEntity<Listing<FacilityItem>> index(HttpServletRequest request) {
    return desk.list(request, shelf, items::list);
  }

  @Operation(operationId = "getFacility", summary = "One facility with all claims, milestones, awards and conflicts")
  @GetMapping("/facilities/{id}")
  ResponseEntity<FacilityRecord> show(@Parameter(description = "Key of the facility.", example = "evac-sumter") @PathVariable String id,
      HttpServletRequest request) {
    return desk.one(request, Set.of(), () -> items.one(id));
  }

  @Operation(operationId = "listClaims", summary = "Every claim about one facility, by property")
  @GetMapping("/facilities/{id}/claims")
  ResponseEntity<ClaimListing> claims(@Parameter(description = "Key of the facility.", example = "evac-sumter") @PathVariable String id,
      @Parameter(description = "Only claims of this property.", example = "capacity") @RequestParam(required = false)
      @Nullable String property, HttpServletRequest request) {
    return desk.one(request, Set.of("property"), () -> new ClaimListing(items.claims(id, property(property))));
  }

  private static @Nullable Property property(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return Arrays.stream(Property.values()).filter(property -> Values.key(property).equals(typed)).findFirst()
        .orElseThrow(() -> new BadInput("property", typed, Arrays.stream(Property.values()).map(Values::key).toList()));
  }
}
