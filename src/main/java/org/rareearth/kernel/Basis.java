package org.rareearth.kernel;

/** What a number counts: a plan is not an installed capacity, and feed is not product. */
public enum Basis {
  PLANNED, NAMEPLATE, DEMONSTRATED, ACTUAL, FEED, CONTAINED, AMBITION, COMPANY_TOTAL, JOINT,
  CONSTRUCTION, INDIRECT, AT_START, TOTAL, SPENT, PORTAL, COMBINED, LOST, COMBINED_SITES
}
