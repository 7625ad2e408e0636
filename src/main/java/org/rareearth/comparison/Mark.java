package org.rareearth.comparison;

/** What the source says of its own number: estimated (e), revised (r), reported, computed from others, projected. */
public enum Mark { E, R, REPORTED, COMPUTED, PROJECTED }
