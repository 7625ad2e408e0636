package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.organization.OrganizationKind;

/** An organization. */
@Schema(description = "A company, agency or other body.")
public record OrganizationItem(
    @Schema(description = "Key of the organization.", example = "vac") String id,
    @Schema(description = "Its page, from the root of the site.", example = "/organizations/vac") String page,
    @Schema(description = "Its name.") Text name,
    @Schema(description = "Other and former names.") List<String> aliases,
    @Schema(description = "ISO 3166 alpha-2; null where no source says.", example = "DE") @Nullable String country,
    @Schema(description = "What it is.") OrganizationKind kind,
    @Schema(description = "Who owns it; null where no source says.") @Nullable Ref parent,
    @Schema(description = "Per cent held by the parent; null where no source says.", example = "100")
    @Nullable BigDecimal parentSharePct,
    @Schema(description = "Listing.") @Nullable String ticker,
    @Schema(description = "Who owns it, in words.") @Nullable Text ownership,
    @Schema(description = "Key of the source that names it.", example = "vac-2025") String source,
    @Schema(description = "What a reader must know, English.") @Nullable String note) implements ApiBody {}
