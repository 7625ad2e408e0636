package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Rank;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.Qualifier;

/** What a source says: a number, an amount, a word of a closed list or words, always with who says it. */
@Schema(description = "What a source says: a number, an amount of money, a word of a closed list or free words, with who says it. "
    + "A zero is status=stated with value 0; a number that nobody gives is status=unknown; what makes no sense here is "
    + "status=not_applicable. Never add values that differ in unit, currency or basis.")
public record Value(
    @Schema(description = "Whether a source states it, none does, or there is nothing to state.") Status status,
    @Schema(description = "Key of the record that says it; null where no record does.", example = "c012") @Nullable String id,
    @Schema(description = "The number as printed by the source, never converted; the lower end of a range. Money in whole units of the "
        + "currency, nominal.", example = "10000") @Nullable BigDecimal value,
    @Schema(description = "Upper end of a range, else null.", example = "12000") @Nullable BigDecimal high,
    @Schema(description = "Unit of the number.", example = "t/yr") @Nullable String unit,
    @Schema(description = "ISO 4217 code where the number is money.", example = "USD") @Nullable String currency,
    @Schema(description = "The word of a closed list where a status, standing or rung is stated.", example = "operating")
    @Nullable String term,
    @Schema(description = "Free words where those are stated.") @Nullable Text words,
    @Schema(description = "What the number counts: a plan is no installed capacity, feed is no product.") @Nullable Basis basis,
    @Schema(description = "How firmly it was said: up_to 10000 is not 10000.") @Nullable Qualifier qualifier,
    @Schema(description = "The value with its qualifier and unit as it is read aloud.") @Nullable Text asSaid,
    @Schema(description = "Stage of the chain that it speaks of.", example = "magnet_manufacturing") @Nullable String stage,
    @Schema(description = "What is counted, in English.", example = "NdFeB magnets") @Nullable String product,
    @Schema(description = "The year for which a plan speaks.", example = "2027") @Nullable String targetYear,
    @Schema(description = "Keys of the sources that say so; /api/v1/sources/{id} has each.", example = "[\"evac-2025\"]")
    List<String> sourceIds,
    @Schema(description = "Where in the document.", example = "paragraph 3") @Nullable String locator,
    @Schema(description = "The date for which it holds, else that of publication.") @Nullable DateSaid saidOn,
    @Schema(description = "When the document was published.") @Nullable DateSaid publishedOn,
    @Schema(description = "When we read the document.", example = "2026-11-20") @Nullable LocalDate retrievedOn,
    @Schema(description = "When the record took its present form here, UTC.", example = "2026-11-22T10:15:30Z")
    @Nullable Instant recordedOn,
    @Schema(description = "The editors' judgement among several that speak of the same thing.") @Nullable Rank rank,
    @Schema(description = "What a reader must know besides, English.") @Nullable String note) {

  /** Three signs that are never one: a stated zero is STATED. */
  public enum Status { STATED, UNKNOWN, NOT_APPLICABLE }

  static final Value UNKNOWN = nothing(Status.UNKNOWN);
  static final Value NOT_APPLICABLE = nothing(Status.NOT_APPLICABLE);

  private static Value nothing(Status status) {
    return new Value(status, null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(), null, null, null,
        null, null, null, null);
  }
}
