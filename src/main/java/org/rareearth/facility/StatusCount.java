package org.rareearth.facility;

import org.jspecify.annotations.Nullable;

/**
 * How many plants stand at a status, by whose they are.
 *
 * @param status null where no source gives one
 */
public record StatusCount(@Nullable FacilityStatus status, long china, long unitedStates, long elsewhere) {

  public long all() {
    return china + unitedStates + elsewhere;
  }
}
