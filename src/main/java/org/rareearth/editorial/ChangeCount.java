package org.rareearth.editorial;

/** How many records a change touched. */
record ChangeCount(long change, long records) {}
