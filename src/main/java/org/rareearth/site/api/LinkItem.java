package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rareearth.supply.LinkKind;
import org.rareearth.supply.LinkStatus;

/** A tie between two parties. */
@Schema(description = "A tie between two parties: supply, offtake, ownership and the like.")
public record LinkItem(
    @Schema(description = "Key of the link.", example = "sl001") String id,
    @Schema(description = "Where it starts.") Ref from,
    @Schema(description = "Where it leads.") Ref to,
    @Schema(description = "What binds them.") LinkKind kind,
    @Schema(description = "How firm it is; only an active link delivers.") LinkStatus status,
    @Schema(description = "The status in the source's words.") @Nullable String statusAsStated,
    @Schema(description = "What flows; null where the source names nothing.") @Nullable Text material,
    @Schema(description = "When it was announced.") @Nullable DateSaid announcedOn,
    @Schema(description = "How much flows; status=unknown where the source gives no volume, never zero.") Value volume) implements ApiBody {}
