package org.rareearth.importing;

/**
 * What the rows of an import would do.
 *
 * @param rows of the file
 * @param added records that are new
 * @param warned records that are new or changed and have a warning
 */
public record Counts(int rows, int added, int changed, int unchanged, int refused, int warned) {

  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  /** Whether there is anything to propose. */
  public boolean changesSomething() {
    return added + changed > 0;
  }
}
