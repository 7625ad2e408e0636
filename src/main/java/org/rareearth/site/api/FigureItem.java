package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Mark;
import org.rareearth.comparison.Metric;

/** A figure of a place at a stage. */
@Schema(description = "A figure of a place at a stage: production, share, price and the like.")
public record FigureItem(
    @Schema(description = "Key of the figure.", example = "f001") String id,
    @Schema(description = "Code of the stage.", example = "mining") String stage,
    @Schema(description = "The place.") Ref place,
    @Schema(description = "Origin of an import, destination of an export, or the place divided by in a cost ratio.")
    @Nullable Ref partner,
    @Schema(description = "What it measures.") Metric metric,
    @Schema(description = "What is counted, English.", example = "REO") @Nullable String product,
    @Schema(description = "Only figures of one group are ever compared.", example = "reo") String group,
    @Schema(description = "The year of the value; null when the source does not say.") @Nullable DateSaid year,
    @Schema(description = "What 100 % is, English; every share has one.") @Nullable String denominator,
    @Schema(description = "What the source says of its own number: e estimated, r revised.") @Nullable Mark mark,
    @Schema(description = "The figure with its source.") Value value) implements ApiBody {}
