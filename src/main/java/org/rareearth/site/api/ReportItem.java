package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rareearth.funding.Instrument;
import org.rareearth.funding.Rung;

/** What one source reports of an award. */
@Schema(description = "What one source reports of an award. Several reports of one award are never added.")
public record ReportItem(
    @Schema(description = "Key of the report.", example = "vulcan-osc-1") String id,
    @Schema(description = "The rung that it reports.") Rung rung,
    @Schema(description = "When that was.") @Nullable DateSaid date,
    @Schema(description = "The instrument as this source states it.") Instrument instrument,
    @Schema(description = "The programme in this source's words.") @Nullable String programAsStated,
    @Schema(description = "The funder in this source's words.") @Nullable String funderAsStated,
    @Schema(description = "The amount as this source prints it.") Value amount) implements ApiBody {}
