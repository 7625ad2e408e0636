package org.rareearth.editorial;

/** How many changes bring that kind of news. */
public record NatureCount(Nature nature, long changes) {}
