package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a place cannot do. */
@Schema(description = "What a place cannot do at a stage.")
public record GapItem(
    @Schema(description = "Key of the gap.", example = "cg01") String id,
    @Schema(description = "The stage.") Ref stage,
    @Schema(description = "The place.") Ref place,
    @Schema(description = "What is missing, with the source.") Value said) implements ApiBody {}
