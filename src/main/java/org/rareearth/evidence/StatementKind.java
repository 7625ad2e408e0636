package org.rareearth.evidence;

/** The table in which one side of a conflict stands. */
public enum StatementKind {
  FACILITY_CLAIM, AWARD_EVENT, MILESTONE, STAGE_FIGURE, STAGE_POSITION, DOCUMENT_FACT, POLICY, SUPPLY_LINK
}
