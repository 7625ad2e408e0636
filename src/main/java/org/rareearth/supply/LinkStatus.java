package org.rareearth.supply;

/** How firm it is; only an active link delivers. */
public enum LinkStatus { ACTIVE, CONTRACTED, MOU, POSSIBLE, HISTORICAL }
