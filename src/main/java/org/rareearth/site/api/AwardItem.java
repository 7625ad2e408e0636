package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rareearth.funding.Exclusion;
import org.rareearth.funding.Instrument;
import org.rareearth.funding.Level;
import org.rareearth.funding.Rung;

/** An award as lists show it. */
@Schema(description = "A funding award with the report that is shown.")
public record AwardItem(
    @Schema(description = "Key of the award.", example = "vulcan-osc") String id,
    @Schema(description = "Its page, from the root of the site.", example = "/awards/vulcan-osc") String page,
    @Schema(description = "What it is called.") Text title,
    @Schema(description = "Its programme.") Ref program,
    @Schema(description = "Who pays.") Ref funder,
    @Schema(description = "Whose money it is, seen from the United States.") Level level,
    @Schema(description = "Who is paid.") Ref recipient,
    @Schema(description = "The facility that it is for; null where it is for none in particular.") @Nullable Ref facility,
    @Schema(description = "What kind of money or promise; kinds are never added to one another.") Instrument instrument,
    @Schema(description = "How far the promise has come. Only obligated is signed, only disbursed is paid.") Rung rung,
    @Schema(description = "When it reached that rung.") @Nullable DateSaid date,
    @Schema(description = "Face value, nominal, in the currency announced.") Value amount,
    @Schema(description = "Whether totals contain it.") boolean counted,
    @Schema(description = "Why totals leave it out; null where they do not.") @Nullable Exclusion exclusion,
    @Schema(description = "Key of the award that it overlaps.", example = "vulcan-chips") @Nullable String relatedAward) implements ApiBody {}
