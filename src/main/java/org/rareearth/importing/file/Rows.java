package org.rareearth.importing.file;

import java.io.Closeable;

/** The rows of a file one after the other, the header first; a row is valid until the next is asked for. */
public interface Rows extends Closeable {

  /** Goes to the next row that is not blank; false at the end. */
  boolean next();

  /** Where the row starts in the file: its line, or its row in a sheet. */
  long line();

  /** How many cells it has. */
  int count();

  /** What the cell holds, stripped of blanks around it; nothing is the empty text. */
  String cell(int index);

  /** Share of the file that was read. */
  double share();

  /** Name of the sheet that is read; empty for a file without sheets. */
  default String sheet() {
    return "";
  }

  @Override
  void close();
}
