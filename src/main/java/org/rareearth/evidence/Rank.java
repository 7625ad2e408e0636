package org.rareearth.evidence;

/** An editor's judgement of one claim among several on the same thing. */
public enum Rank { PREFERRED, NORMAL, DEPRECATED }
