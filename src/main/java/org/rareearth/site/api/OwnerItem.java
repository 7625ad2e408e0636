package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A link of the chain of owners. */
@Schema(description = "A link of the chain of owners.")
public record OwnerItem(
    @Schema(description = "The owner.") Ref organization,
    @Schema(description = "Per cent that the next owner of the list holds; null where no source says.", example = "100")
    @Nullable BigDecimal parentSharePct,
    @Schema(description = "Key of the source that says so.", example = "evac-2025") String source) implements ApiBody {}
