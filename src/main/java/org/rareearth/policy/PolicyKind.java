package org.rareearth.policy;

/** What kind of measure. */
public enum PolicyKind {
  EXPORT_CONTROL, TARIFF, QUOTA, PRICE_FLOOR, PROCUREMENT, INVESTIGATION, AGREEMENT, LAW, STOCKPILE,
  INDUSTRIAL_POLICY
}
