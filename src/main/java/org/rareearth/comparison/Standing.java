package org.rareearth.comparison;

/** A place at a stage, in words; supporting is the part that a region plays. */
public enum Standing { DOMINANT, STRONG, PARTIAL, WEAK, ABSENT, SUPPORTING }
