package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One stage of the comparison. */
@Schema(description = "One stage of the comparison.")
public record ComparedStage(
    @Schema(description = "The stage.") Ref stage,
    @Schema(description = "Where the first place stands.") List<PositionItem> a,
    @Schema(description = "Where the second place stands.") List<PositionItem> b,
    @Schema(description = "What can be set side by side.") List<MeasureItem> measures) implements ApiBody {}
