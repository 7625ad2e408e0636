package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Aspect;
import org.rareearth.comparison.Standing;

/** Where a place stands. */
@Schema(description = "Where a place stands at a stage, in the words of a source.")
public record PositionItem(
    @Schema(description = "Key of the position.", example = "sp001") String id,
    @Schema(description = "The place.") Ref place,
    @Schema(description = "Which part of the stage it speaks of.") Aspect aspect,
    @Schema(description = "Ours, read from the words; null where the words are no standing.") @Nullable Standing standing,
    @Schema(description = "The words, with their source.") Value said) implements ApiBody {}
