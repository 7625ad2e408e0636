package org.rareearth.policy;

/** Whether a measure binds on a day, as far as the dates on record tell; in the order in which a reader who asks "what binds?" cares. */
public enum Force {
  IN_FORCE, PARTLY_SUSPENDED, POSSIBLY_IN_FORCE, POSSIBLY_SUSPENDED, SUSPENDED, NOT_YET, ENDED, NOT_STATED;

  /** Whether the measure binds that day, in part or possibly. */
  public boolean mayBind() {
    return compareTo(POSSIBLY_SUSPENDED) <= 0;
  }
}
