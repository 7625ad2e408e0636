package org.rareearth.funding;

import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Qualifier;

/**
 * What one source reports of an award: many reports of one award are one award, so a page sets them side by side and adds none.
 *
 * @param event key of the report
 * @param award slug of the award
 * @param amount as this source prints it; null when it prints none
 * @param programAsStated the programme in this source's words
 * @param funderAsStated the funder in this source's words
 * @param instrument as this source states it
 */
public record AwardReport(String event, String award, Rung rung, @Nullable PartialDate date, @Nullable Money amount,
    @Nullable AmountUnit amountUnit, @Nullable Qualifier qualifier, @Nullable String programAsStated, @Nullable String funderAsStated,
    Instrument instrument, Attribution said) {

  static AwardReport of(AwardEvent event) {
    return new AwardReport(event.slug(), event.award().slug(), event.rung(), event.date(), event.amount(), event.amountUnit(),
        event.qualifier(), event.programAsStated(), event.funderAsStated(), event.instrument(), Attribution.of(event.evidence()));
  }
}
