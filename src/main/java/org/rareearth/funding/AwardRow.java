package org.rareearth.funding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.facility.FacilityRef;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Qualifier;
import org.rareearth.organization.OrganizationRef;

/**
 * An award as lists show it: its shown report, and whether its amount may be added.
 *
 * @param amount of the shown report, in the currency announced; null when no source gives one
 * @param amountUnit a total, or a price per kilogram of NdPr (a price floor, never a sum)
 * @param relatedAward slug of the award that it overlaps, when it is excluded from totals
 */
public record AwardRow(String slug, LocalizedText title, ProgramRef program, OrganizationRef funder, Level level,
    OrganizationRef recipient, @Nullable FacilityRef facility, Instrument instrument, Rung rung, @Nullable PartialDate date,
    @Nullable Money amount, @Nullable AmountUnit amountUnit, @Nullable Qualifier qualifier, boolean counted,
    @Nullable Exclusion exclusion, @Nullable String relatedAward, Attribution shown) {

  /** A programme as awards name it. */
  public record ProgramRef(String slug, LocalizedText name) {}

  /** The row of an award; its programme, funder, recipient, plant and shown report must be loaded. */
  static AwardRow of(FundingAward award) {
    AwardEvent shown = Objects.requireNonNull(award.shown(), award.slug());
    Program program = award.program();
    return new AwardRow(award.slug(), award.title(), new ProgramRef(program.slug(), program.name()),
        OrganizationRef.of(program.funder()), program.level(), OrganizationRef.of(award.recipient()),
        FacilityRef.ofNullable(award.facility()), award.instrument(), shown.rung(), shown.date(), shown.amount(), shown.amountUnit(),
        shown.qualifier(), award.counted(), award.exclusion(), award.relatedAward(), Attribution.of(shown.evidence()));
  }
}
