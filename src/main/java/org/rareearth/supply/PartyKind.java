package org.rareearth.supply;

/** In which table a party of a link stands. */
public enum PartyKind { ORGANIZATION, FACILITY }
