package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plant as lists show it. */
@Schema(description = "A facility as lists show it.")
public record FacilityItem(
    @Schema(description = "Key of the facility.", example = "evac-sumter") String id,
    @Schema(description = "Its page, from the root of the site.", example = "/facilities/evac-sumter") String page,
    @Schema(description = "Its name.") Text name,
    @Schema(description = "Who runs it; null where no source says.") @Nullable Ref operator,
    @Schema(description = "Who owns the operator; null where no source says.") @Nullable Ref parent,
    @Schema(description = "ISO 3166 alpha-2.", example = "US") String country,
    @Schema(description = "State or province.", example = "South Carolina") @Nullable String state,
    @Schema(description = "Town or place.", example = "Sumter") @Nullable String locality,
    @Schema(description = "Stages of the chain that it works at.") List<Ref> stages,
    @Schema(description = "Where it stands, as the rule shows it; the word is in term.") Value status,
    @Schema(description = "The capacity by which lists name it. Basis and product are part of it.") Value capacity,
    @Schema(description = "What it made in the latest whole year, or part of one.") Value output) implements ApiBody {}
