package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.rareearth.funding.Instrument;
import org.rareearth.funding.Rung;

/** A sum that may be printed. */
@Schema(description = "A sum that may be printed: of one payer, instrument, rung and currency. Sums are never added to one another.")
public record SumItem(
    @Schema(description = "Whether governments pay it.") boolean isPublic,
    @Schema(description = "Kind of money.") Instrument instrument,
    @Schema(description = "How far the promises have come.") Rung rung,
    @Schema(description = "Nominal, whole units of the currency.", example = "620000000") BigDecimal amount,
    @Schema(description = "ISO 4217.", example = "USD") String currency,
    @Schema(description = "How many awards are in it.", example = "1") long awards,
    @Schema(description = "How many of them are said with words such as up to, which the sum inherits.", example = "0") long inexact) implements ApiBody {}
