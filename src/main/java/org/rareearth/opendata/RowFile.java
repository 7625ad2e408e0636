package org.rareearth.opendata;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file in the making: rows are written as they are read, none is kept. */
interface RowFile {

  /** Begins a table, after whatever ended the one before it. */
  void section(Section<?> section) throws IOException;

  void row(List<@Nullable Object> cells) throws IOException;

  /** Writes what comes after the last row. A file that was not finished is seen to be cut off. */
  void finish() throws IOException;

  /** Lets go of what it held on this machine, finished or not. */
  default void discard() {}
}
