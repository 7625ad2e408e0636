package org.rareearth.stage;

/** What a place is: figures of a group are never added to those of its members. */
public enum PlaceKind { COUNTRY, REGION, GROUP, WORLD }
