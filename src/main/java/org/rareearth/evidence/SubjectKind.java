package org.rareearth.evidence;

/** What a conflict is about. */
public enum SubjectKind { FACILITY, AWARD, ORGANIZATION, STAGE, POLICY }
