package org.rareearth.site.search;

/** A piece of a text; one that was searched for is marked. */
public record Part(String text, boolean isMarked) {}
