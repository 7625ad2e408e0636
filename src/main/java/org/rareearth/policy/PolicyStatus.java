package org.rareearth.policy;

/** Where the measure stands, as last reported. */
public enum PolicyStatus { IN_FORCE, SUSPENDED, PARTLY_SUSPENDED, CLOSED, SUPERSEDED, ANNOUNCED, ADOPTED, UNCERTAIN }
