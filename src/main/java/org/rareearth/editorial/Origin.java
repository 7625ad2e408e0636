package org.rareearth.editorial;

/** Where a change came from. */
public enum Origin {
  /** The data files that an empty database starts with. */
  FIRST_LOAD,
  FORM, RESTORE, UNDO, IMPORT, RETIRE
}
