package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One side of a contradiction. */
@Schema(description = "One side of a contradiction: statements that agree with each other.")
public record SideItem(
    @Schema(description = "a, b, c …", example = "a") String side,
    @Schema(description = "What is said on it.") List<StatementItem> statements) implements ApiBody {}
