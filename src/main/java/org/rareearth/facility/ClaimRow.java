package org.rareearth.facility;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.rareearth.stage.StageRef;

/**
 * What one source says about one property of a plant; exactly one of value, status and text is there.
 *
 * @param product English name of what the number counts, null when the source names none
 * @param targetYear the year for which a plan speaks
 */
public record ClaimRow(String slug, Property property, @Nullable Quantity value, @Nullable Basis basis, @Nullable FacilityStatus status,
    @Nullable LocalizedText text, @Nullable StageRef stage, @Nullable String product, @Nullable String targetYear, Attribution said) {

  /** The row of a claim; its source and stage must be loaded. */
  static ClaimRow of(FacilityClaim claim) {
    return new ClaimRow(claim.slug(), claim.property(), claim.value(), claim.basis(), claim.status(), claim.text(),
        StageRef.ofNullable(claim.stage()), claim.product(), claim.targetYear(), Attribution.of(claim.evidence()));
  }

  /** Whether the number is a plan or a wish: nothing that stands or runs today. */
  public boolean isPlan() {
    return basis == Basis.PLANNED || basis == Basis.AMBITION;
  }

  /** Whether the year for which the plan speaks is over, so that a reader does not take an old promise for a new one. */
  public boolean overdue(LocalDate today) {
    return isPlan() && targetYear != null && Integer.parseInt(targetYear.substring(0, 4)) < today.getYear();
  }

  /** When it holds: its own date, else the day of publication. */
  public @Nullable PartialDate date() {
    return said.date();
  }

  /** A short-ton figure in tonnes, to the whole tonne; null for every other unit, because only this conversion is a definition. */
  public @Nullable Quantity inTonnes() {
    if (value == null || value.unit() != Unit.SHORT_T_PER_YEAR) {
      return null;
    }
    return new Quantity(value.unit().toBase(value.low()).setScale(0, RoundingMode.HALF_UP),
        value.high() == null ? null : value.unit().toBase(value.high()).setScale(0, RoundingMode.HALF_UP), value.qualifier(),
        value.unit().base());
  }
}
