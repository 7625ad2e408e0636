package org.rareearth.editorial;

/** A cell of a data file that cannot be taken, with the place to mend: file, line and column. */
public class DataError extends RuntimeException {

  public DataError(String file, long line, String column, String reason) {
    super(file + " line " + line + ", column " + column + ": " + reason);
  }
}
