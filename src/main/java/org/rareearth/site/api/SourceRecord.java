package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document with all that it says. */
@Schema(description = "A document with all that it says here.")
public record SourceRecord(
    @Schema(description = "The document as lists show it.") SourceItem source,
    @Schema(description = "What editors note of it, English.") @Nullable String note,
    @Schema(description = "All that it says here, by kind of record.") List<StatementItem> says) implements ApiBody {}
