package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.rareearth.evidence.ConflictState;
import org.rareearth.evidence.ConflictType;
import org.rareearth.evidence.SubjectKind;

/** A contradiction. */
@Schema(description = "Statements that cannot all be true, with the reading of the editors.")
public record ConflictItem(
    @Schema(description = "Key of the conflict.", example = "vulcan-capacity") String id,
    @Schema(description = "Its page, from the root of the site.", example = "/conflicts#vulcan-capacity") String page,
    @Schema(description = "In what they contradict each other.") ConflictType type,
    @Schema(description = "Whether it is settled.") ConflictState state,
    @Schema(description = "What kind of thing it is about.") SubjectKind subjectKind,
    @Schema(description = "What it is about.") Ref subject,
    @Schema(description = "The contradiction in a line.") Text title,
    @Schema(description = "Which side is shown, and why.") Text reading,
    @Schema(description = "The sides.") List<SideItem> sides) implements ApiBody {}
