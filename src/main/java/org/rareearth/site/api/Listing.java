package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list. */
@Schema(description = "A page of a list. The Link header has the addresses of the pages around it.")
public record Listing<T>(
    @Schema(description = "How many match, on all pages.", example = "139") long total,
    @Schema(description = "This page, from 1.", example = "1") int page,
    @Schema(description = "Records on a page.", example = "50") int perPage,
    @Schema(description = "How many pages there are.", example = "3") int pages,
    @Schema(description = "The moment asked for with as_of; null for the present.", example = "2026-11-22") @Nullable String asOf,
    @Schema(description = "The last moment of the record that is in the answer.", example = "2026-11-22T10:15:30Z")
    @Nullable Instant recordedUpTo,
    @Schema(description = "Licence of the data; the sources keep their own.", example = "CC BY 4.0") String licence,
    @Schema(description = "The records.") List<T> items) implements ApiBody {}
