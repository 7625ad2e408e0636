package org.rareearth.funding;

/** Whose money it is, seen from the United States: foreign is any other state. */
public enum Level {
  FEDERAL, STATE, LOCAL, FOREIGN, PRIVATE;

  /** Whether taxpayers stand behind it, here or abroad. */
  public boolean isPublic() {
    return this != PRIVATE;
  }
}
