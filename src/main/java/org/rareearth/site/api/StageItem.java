package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stage of the chain. */
@Schema(description = "A stage of the chain from mine to magnet.")
public record StageItem(
    @Schema(description = "Code of the stage.", example = "magnet_manufacturing") String id,
    @Schema(description = "Its page, from the root of the site.", example = "/stages/magnet_manufacturing") String page,
    @Schema(description = "Its place along the chain, from 1.", example = "6") int position,
    @Schema(description = "Its name.") Text name,
    @Schema(description = "What it is here.") Text definition,
    @Schema(description = "What it makes.") @Nullable Text nativeProduct,
    @Schema(description = "The unit of that product.", example = "t/yr") @Nullable String nativeUnit,
    @Schema(description = "Key of the document that the definition follows most closely.", example = "usgs-mcs2026") String source,
    @Schema(description = "Facilities recorded at it; one of several stages counts at each.", example = "54") long facilities) implements ApiBody {}
