package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Metric;

/** One measure in both places. */
@Schema(description = "One measure of one product group in both places.")
public record MeasureItem(
    @Schema(description = "What it measures.") Metric metric,
    @Schema(description = "Only figures of one group are compared.", example = "reo") String group,
    @Schema(description = "Unit of all values of the line.", example = "t REO") String unit,
    @Schema(description = "In the first place.") Value a,
    @Schema(description = "In the second place.") Value b,
    @Schema(description = "In the whole world.") Value world,
    @Schema(description = "Larger minus smaller; for shares, percentage points. not_applicable where such a difference means "
        + "nothing, unknown where a side is missing or years or denominators differ.")
    Value gap,
    @Schema(description = "Which side is ahead, a or b; null without a gap.", example = "a") @Nullable String leads) implements ApiBody {}
