package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.facility.LocationPrecision;

/** One plant with all claims. */
@Schema(description = "A facility with everything that is claimed about it.")
public record FacilityRecord(
    @Schema(description = "Key of the facility.", example = "evac-sumter") String id,
    @Schema(description = "Its page, from the root of the site.", example = "/facilities/evac-sumter") String page,
    @Schema(description = "Its name.") Text name,
    @Schema(description = "Other and former names.") List<String> aliases,
    @Schema(description = "The operator, its parent, the parent's parent and so on.") List<OwnerItem> owners,
    @Schema(description = "ISO 3166 alpha-2.", example = "US") String country,
    @Schema(description = "State or province.", example = "South Carolina") @Nullable String state,
    @Schema(description = "County.", example = "Sumter County") @Nullable String county,
    @Schema(description = "Town or place.", example = "Sumter") @Nullable String locality,
    @Schema(description = "Degrees north, WGS 84; a gazetteer's approximation.", example = "33.92") @Nullable BigDecimal latitude,
    @Schema(description = "Degrees east, WGS 84.", example = "-80.34") @Nullable BigDecimal longitude,
    @Schema(description = "How near the coordinates are.") LocationPrecision locationPrecision,
    @Schema(description = "Stages of the chain that it works at.") List<Ref> stages,
    @Schema(description = "Key of the source that says that there is such a facility at this place.", example = "evac-2025")
    String source,
    @Schema(description = "What a reader must know besides, English.") @Nullable String note,
    @Schema(description = "Where it stands, as the rule shows it.") Value status,
    @Schema(description = "The capacity by which lists name it.") Value capacity,
    @Schema(description = "What it made in the latest whole year, or part of one.") Value output,
    @Schema(description = "All claims, by property and along the chain; of those on one thing the best first.") List<ClaimItem> claims,
    @Schema(description = "Its events in time order.") List<MilestoneItem> milestones,
    @Schema(description = "Public and private money for it.") List<Ref> awards,
    @Schema(description = "Contradictions about it.") List<Ref> conflicts) implements ApiBody {}
