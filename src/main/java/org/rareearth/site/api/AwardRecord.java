package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One award with all its reports. */
@Schema(description = "A funding award with all its reports.")
public record AwardRecord(
    @Schema(description = "The award as lists show it.") AwardItem award,
    @Schema(description = "Legal basis of the programme.") @Nullable String statute,
    @Schema(description = "What is promised beside money: shares, floors, purchases.") @Nullable Text terms,
    @Schema(description = "What a reader must know besides, English.") @Nullable String note,
    @Schema(description = "All reports, as the rule ranks them: the first is the one shown.") List<ReportItem> reports,
    @Schema(description = "Awards that it overlaps, and those that overlap it.") List<Ref> overlapping,
    @Schema(description = "Contradictions about it.") List<Ref> conflicts) implements ApiBody {}
