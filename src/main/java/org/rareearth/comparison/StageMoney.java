package org.rareearth.comparison;

import java.util.List;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingTotals;

/**
 * Public money, of the country itself or of another, for the plants of one stage; private money is not in it. An
 * award counts once here, whatever number of stages its plant has.
 *
 * @param shared how many of the awards are for plants with several stages, and so stand at those stages too
 */
public record StageMoney(List<AwardRow> awards, FundingTotals totals, long shared) {

  static StageMoney of(List<AwardRow> awards, long shared) {
    return new StageMoney(awards, FundingTotals.of(awards), shared);
  }

  public boolean isEmpty() {
    return awards.isEmpty();
  }
}
