package org.rareearth.editorial;

/** What a proposal does to a record. */
public enum Action {
  CREATE, REVISE,
  /** Takes it out of what is public; its history stays, and its address says why. */
  WITHDRAW,
  /** Says that another record is the same thing; its address leads there. */
  MERGE,
  /** Gives it another key; the old address leads to the new. */
  RENAME
}
