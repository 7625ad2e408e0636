package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All claims about a facility. */
@Schema(description = "All claims about a facility.")
public record ClaimListing(@Schema(description = "By property and along the chain; of those on one thing the best first.")
    List<ClaimItem> items) implements ApiBody {}
