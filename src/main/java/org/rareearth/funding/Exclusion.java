package org.rareearth.funding;

/** Why an award is left out of totals. */
public enum Exclusion {
  PART_OF, INCLUDES, CUMULATIVE, SUPERSEDED, OPTIONAL, PER_UNIT, NO_AMOUNT, TAKEOVER, CORPORATE, PROGRAM_TOTAL,
  OPEN_CALL, OTHER_MINERALS, ACQUISITION_FINANCE, OVERLAPS
}
