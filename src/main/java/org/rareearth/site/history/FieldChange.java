package org.rareearth.site.history;

import java.util.List;
import org.rareearth.site.ui.CellPart;

/**
 * One field of a record that is not the same in two versions, in words.
 *
 * @param column of the field, or of the one that leads its group
 * @param before nothing where the field was empty
 */
public record FieldChange(String column, String label, List<CellPart> before, List<CellPart> after) {}
