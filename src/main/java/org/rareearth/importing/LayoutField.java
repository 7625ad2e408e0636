package org.rareearth.importing;

import java.util.List;

/**
 * A field that a column of a file may hold.
 *
 * @param aliases other names by which a file may call it
 * @param constant whether one value for all rows may stand in for a column
 */
public record LayoutField(String name, boolean required, List<String> aliases, boolean constant) {}
