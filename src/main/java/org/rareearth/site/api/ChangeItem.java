package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Nature;
import org.rareearth.editorial.Origin;

/** A change. */
@Schema(description = "A change to the public record: who, when, why.")
public record ChangeItem(
    @Schema(description = "Number of the change.", example = "12") long number,
    @Schema(description = "Its page, from the root of the site.", example = "/history/changes/12") String page,
    @Schema(description = "When it was recorded, UTC.", example = "2026-11-22T10:15:30Z") Instant recordedAt,
    @Schema(description = "What kind of news it is: what was there on the first day, something that happened, a revision by a source, or a "
        + "correction of ours.") Nature nature,
    @Schema(description = "By which way it came.") Origin origin,
    @Schema(description = "Who made it; null for the data files that the database started with.") @Nullable String author,
    @Schema(description = "Who accepted it.") @Nullable String reviewer,
    @Schema(description = "Why.") @Nullable String reason,
    @Schema(description = "How many records it touched; 0 for the first load, which brought all.", example = "3") long records,
    @Schema(description = "The first of them, at most four.") List<TouchedItem> touched) implements ApiBody {}
