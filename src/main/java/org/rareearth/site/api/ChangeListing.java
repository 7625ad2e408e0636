package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the record of changes, the latest first. */
@Schema(description = "A part of the record of changes, the latest first.")
public record ChangeListing(
    @Schema(description = "The changes.") List<ChangeItem> items,
    @Schema(description = "What before= takes for the next part; null on the last.", example = "12") @Nullable Long next)
    implements ApiBody {}
