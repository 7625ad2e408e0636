package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;

/** A date with the precision that its source had. */
@Schema(description = "A date with the precision that its source had; sort by its midpoint, print it as said.")
public record DateSaid(
    @Schema(description = "2026, 2026-H2, 2026-Q3, 2026-11 or 2026-11-07.", example = "2026-H2") String asSaid,
    @Schema(description = "How precise it is.") PartialDate.Precision precision,
    @Schema(description = "First day of the period.", example = "2026-07-01") LocalDate earliest,
    @Schema(description = "Last day of the period.", example = "2026-12-31") LocalDate latest,
    @Schema(description = "The day in the middle, by which lists are sorted.", example = "2026-09-30") LocalDate midpoint) {

  static DateSaid of(PartialDate date) {
    return new DateSaid(date.label(), date.precision(), date.earliest(), date.latest(), date.midpoint());
  }

  static @Nullable DateSaid ofNullable(@Nullable PartialDate date) {
    return date == null ? null : of(date);
  }
}
