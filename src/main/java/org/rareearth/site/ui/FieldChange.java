package org.rareearth.site.ui;

import java.util.List;

/**
 * One control of a record that is not the same in two versions, in words.
 *
 * @param column of the field, or of the one that leads its group
 * @param before nothing where the field was empty
 */
public record FieldChange(String column, String label, List<CellText> before, List<CellText> after) {}
