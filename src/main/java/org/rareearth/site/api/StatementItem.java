package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.StatementKind;

/** One thing that one source says. */
@Schema(description = "One thing that one source says, whatever table it stands in.")
public record StatementItem(
    @Schema(description = "The kind of record.") StatementKind kind,
    @Schema(description = "Key of the record.", example = "c012") String id,
    @Schema(description = "What it speaks of.") Text about,
    @Schema(description = "Where it is shown, with its anchor; null where only the source's page has it.") @Nullable String page,
    @Schema(description = "What is stated, as words of closed lists: property.capacity, basis.planned.") List<String> terms,
    @Schema(description = "What narrows it: product, target year, denominator.") List<Text> scope,
    @Schema(description = "When it happened or holds, where that is not the as-of date.") @Nullable DateSaid date,
    @Schema(description = "What it says.") Value value) implements ApiBody {}
