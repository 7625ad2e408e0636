package org.rareearth.site.api;

/** What the API answers with: written with names in snake case and words of closed lists in lower case. */
public interface ApiBody {}
