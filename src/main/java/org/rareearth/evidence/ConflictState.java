package org.rareearth.evidence;

/** Whether the contradiction is settled by a source that ranks above both. */
public enum ConflictState { OPEN, RESOLVED }
