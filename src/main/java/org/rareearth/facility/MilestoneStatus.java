package org.rareearth.facility;

/** Whether it happened. */
public enum MilestoneStatus { ACHIEVED, PLANNED, ANNOUNCED, SLIPPED }
