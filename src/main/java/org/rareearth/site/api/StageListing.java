package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All stages. */
@Schema(description = "All stages along the chain.")
public record StageListing(@Schema(description = "The stages.") List<StageItem> items) implements ApiBody {}
