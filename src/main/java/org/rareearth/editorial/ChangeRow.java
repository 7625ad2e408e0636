package org.rareearth.editorial;

import java.util.List;

/**
 * A change as a list shows it.
 *
 * @param records the first of the records that it touched
 * @param count of all that it touched; 0 for the first load, which brought every record that was there
 */
public record ChangeRow(Change change, List<ChangedRecord> records, long count) {}
