package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.rareearth.facility.Property;

/** A claim about a plant. */
@Schema(description = "A claim about one property of a facility by one source.")
public record ClaimItem(
    @Schema(description = "Key of the claim.", example = "c012") String id,
    @Schema(description = "What it speaks of.") Property property,
    @Schema(description = "Whether the stated rule (rank, then as-of, then publication date) shows it among those on the same thing.")
    boolean shown,
    @Schema(description = "What it says and who says it.") Value value) implements ApiBody {}
