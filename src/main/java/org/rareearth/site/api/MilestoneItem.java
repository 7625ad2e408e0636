package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.rareearth.facility.MilestoneKind;
import org.rareearth.facility.MilestoneStatus;

/** An event in the life of a plant. */
@Schema(description = "A dated event in the life of a facility, done or planned.")
public record MilestoneItem(
    @Schema(description = "Key of the milestone.", example = "m003") String id,
    @Schema(description = "What happened, or is to happen.") MilestoneKind kind,
    @Schema(description = "Whether it has happened.") MilestoneStatus status,
    @Schema(description = "When.") DateSaid date,
    @Schema(description = "The event in words, with its source.") Value said) implements ApiBody {}
