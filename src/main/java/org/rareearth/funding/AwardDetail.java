package org.rareearth.funding;

import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/**
 * An award with what only its own page shows.
 *
 * @param statute legal basis of the programme
 * @param terms what is promised beside money: shares, floors, purchases
 * @param note what a reader must know besides, in English
 */
public record AwardDetail(AwardRow row, @Nullable String statute, @Nullable LocalizedText terms, @Nullable String note) {

  static AwardDetail of(FundingAward award) {
    return new AwardDetail(AwardRow.of(award), award.program().statute(), award.terms(), award.note());
  }
}
