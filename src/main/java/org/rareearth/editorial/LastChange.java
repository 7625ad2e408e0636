package org.rareearth.editorial;

/** The last change that touched what a page shows. */
record LastChange(String page, long change) {}
