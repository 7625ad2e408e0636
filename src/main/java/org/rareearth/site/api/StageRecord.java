package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One stage. */
@Schema(description = "A stage with what is said of every place at it.")
public record StageRecord(
    @Schema(description = "The stage as lists show it.") StageItem stage,
    @Schema(description = "Where places stand.") List<PositionItem> positions,
    @Schema(description = "What places lack.") List<GapItem> gaps,
    @Schema(description = "Facilities that work at it.") List<Ref> facilities) implements ApiBody {}
