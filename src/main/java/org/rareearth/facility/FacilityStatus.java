package org.rareearth.facility;

/** Where a plant stands, in the order of its life; the last three end it or hold it. */
public enum FacilityStatus { ANNOUNCED, PERMITTING, UNDER_CONSTRUCTION, COMMISSIONING, OPERATING, PAUSED, CLOSED, CANCELLED }
