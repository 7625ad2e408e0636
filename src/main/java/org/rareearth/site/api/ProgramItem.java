package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.funding.Level;

/** A programme. */
@Schema(description = "A funding programme with the sums of its awards.")
public record ProgramItem(
    @Schema(description = "Key of the programme.", example = "doe-lpo") String id,
    @Schema(description = "Its page, from the root of the site.", example = "/programs/doe-lpo") String page,
    @Schema(description = "Its name.") Text name,
    @Schema(description = "Who pays.") Ref funder,
    @Schema(description = "Whose money it is, seen from the United States.") Level level,
    @Schema(description = "Country of the funder; null for private finance of several countries.", example = "US")
    @Nullable String country,
    @Schema(description = "Legal basis.") @Nullable String statute,
    @Schema(description = "Awards recorded under it.", example = "4") long awards,
    @Schema(description = "Awards that the sums leave out because adding them would count money twice.", example = "1") long excluded,
    @Schema(description = "Counted awards without an amount in any source.", example = "0") long withoutAmount,
    @Schema(description = "One for each payer, currency, instrument and rung.") List<SumItem> sums,
    @Schema(description = "Key of the source that names the programme.", example = "doe-2025") String source,
    @Schema(description = "Where in the document.") @Nullable String locator,
    @Schema(description = "What a reader must know, English.") @Nullable String note) implements ApiBody {}
