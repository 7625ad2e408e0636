package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The stage-gap table. */
@Schema(description = "The stage-gap table of two places.")
public record ComparisonRecord(
    @Schema(description = "First place.") Ref a,
    @Schema(description = "Second place.") Ref b,
    @Schema(description = "The year compared.", example = "2025") int year,
    @Schema(description = "Years that have a measured figure of one of the two.") List<Integer> years,
    @Schema(description = "Places that can be compared.") List<Ref> places,
    @Schema(description = "Along the chain.") List<ComparedStage> stages,
    @Schema(description = "What the second place cannot do.") List<GapItem> lacks) implements ApiBody {}
