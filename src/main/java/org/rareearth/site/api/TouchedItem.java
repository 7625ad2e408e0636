package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Action;

/** A record that a change touched. */
@Schema(description = "A record that a change touched.")
public record TouchedItem(
    @Schema(description = "Kind of record, as in the data files.", example = "award_events") String kind,
    @Schema(description = "Its key after the change.", example = "vulcan-osc-4") String id,
    @Schema(description = "What was done to it.") Action action,
    @Schema(description = "What it was called; null for what was changed before this was noted.") @Nullable Text name) implements ApiBody {}
