package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.SourceKind;

/** A document. */
@Schema(description = "A document on which records rest.")
public record SourceItem(
    @Schema(description = "Key of the source.", example = "beimei-carolinas") String id,
    @Schema(description = "Its page, from the root of the site.", example = "/sources/beimei-carolinas") String page,
    @Schema(description = "Its title, in its own language.") String title,
    @Schema(description = "Who published it.") String publisher,
    @Schema(description = "Its address; null for what is not on the web.") @Nullable String url,
    @Schema(description = "A kept copy.") @Nullable String archiveUrl,
    @Schema(description = "ISO 639-1.", example = "zh") String language,
    @Schema(description = "How close the publisher stands to the fact.") SourceKind kind,
    @Schema(description = "When it was published; null for undated pages.") @Nullable DateSaid publishedOn,
    @Schema(description = "When we read it.", example = "2026-11-20") LocalDate retrievedOn,
    @Schema(description = "How many records rest on it, in all tables.", example = "31") long statements) implements ApiBody {}
