package org.rareearth.importing;

import java.util.Map;

/**
 * Which column of a file holds which field.
 *
 * @param layout name of the kind of record that the rows are, or of a layout of its own such as {@code usaspending_assistance}
 * @param columns name of the file's column by field; a field without one is left empty
 * @param constants what a field holds in every row
 */
public record Mapping(String layout, Map<String, String> columns, Map<String, String> constants) {}
