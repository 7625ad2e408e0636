package org.rareearth.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Finding;
import org.rareearth.importing.file.Rows;

/** Makes the records that a row of a file stands for. */
interface RowReader {

  /** The records of the row that is at hand, in the order of their references. */
  Read read(Rows row);

  /** Whether rows may be read on another thread, ahead of their checks: not where reading asks the database. */
  default boolean mayReadAhead() {
    return false;
  }

  /** The kind whose keys the rows give, and where; null when they follow from other columns. */
  default @Nullable KeyColumn keys() {
    return null;
  }

  /** A column of keys. */
  record KeyColumn(String kind, int place) {}

  /**
   * What a row stands for.
   *
   * @param refusals why it cannot be taken at all; its records are then shown, but not staged as a change
   */
  record Read(List<DraftRecord> records, List<Finding> refusals) {}
}
