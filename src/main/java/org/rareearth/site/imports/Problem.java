package org.rareearth.site.imports;

/**
 * What stands in the way, in the reader's language.
 *
 * @param field id of the control to mend it at
 */
public record Problem(String field, String sentence) {}
