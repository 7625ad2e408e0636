package org.rareearth.comparison;

/** Which part of the stage a standing speaks of. */
public enum Aspect { GENERAL, HEAVY, HIGH_END, POLICY }
