package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.policy.Force;
import org.rareearth.policy.PolicyKind;
import org.rareearth.policy.PolicyStatus;

/** A measure. */
@Schema(description = "An export control, tariff, quota, price floor or other measure.")
public record PolicyItem(
    @Schema(description = "Key of the measure.", example = "pol-013") String id,
    @Schema(description = "Its page, from the root of the site.", example = "/policies/pol-013") String page,
    @Schema(description = "As the issuer or its readers name it.") @Nullable String number,
    @Schema(description = "Its title.") Text title,
    @Schema(description = "Who issued it.") Ref place,
    @Schema(description = "What it does.") PolicyKind kind,
    @Schema(description = "Its status when its source was read.") PolicyStatus status,
    @Schema(description = "What holds on the day asked for with on=; null where none was.") @Nullable Force forceOnDay,
    @Schema(description = "Announcement; binds nobody.") @Nullable DateSaid announcedOn,
    @Schema(description = "From when it binds.") @Nullable DateSaid inForceFrom,
    @Schema(description = "The last day on which it binds.") @Nullable DateSaid inForceTo,
    @Schema(description = "First day of a suspension.") @Nullable DateSaid suspendedFrom,
    @Schema(description = "Last day of the suspension; null for one without an end.") @Nullable DateSaid suspendedTo,
    @Schema(description = "Chemical symbols; empty where it names none.") List<String> elements,
    @Schema(description = "Stages covered.") List<Ref> stages,
    @Schema(description = "Goods covered, in words.") @Nullable Text goods,
    @Schema(description = "What it says in short, with its source.") Value said) implements ApiBody {}
