package org.rareearth.evidence;

/** In what two claims contradict each other. */
public enum ConflictType { VALUE, UNIT_OR_BASIS, INSTRUMENT, RUNG, STAGE, PLACE, DATE, STATUS, SUPERLATIVE }
