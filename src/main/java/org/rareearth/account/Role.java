package org.rareearth.account;

import java.util.Arrays;
import java.util.List;

/** What somebody may do; each role includes those before it, and none allows deciding on one's own proposal. */
public enum Role {

  /** Proposes changes. */
  CONTRIBUTOR,
  /** Decides on what others propose. */
  REVIEWER,
  /** Keeps the accounts and the settings. */
  ADMINISTRATOR;

  public boolean includes(Role other) {
    return ordinal() >= other.ordinal();
  }

  /** This role and all that it includes. */
  public List<Role> included() {
    return Arrays.stream(values()).filter(this::includes).toList();
  }

  /** Whose password alone is not enough: those whose mistakes the public would see. */
  public boolean needsSecondFactor() {
    return this != CONTRIBUTOR;
  }
}
