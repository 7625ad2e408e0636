package org.rareearth.funding;

/** What the amount of a report counts: a sum, or a price for each kilogram of NdPr. */
public enum AmountUnit { TOTAL, PER_KG_NDPR }
