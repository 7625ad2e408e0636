package org.rareearth.editorial;

/** Where a proposal stands. */
public enum ProposalState {
  /** Its author alone sees it. */
  DRAFT,
  /** Waits for a reviewer who is not its author. */
  SUBMITTED,
  /** A reviewer asked for changes: it is a draft again, and what was said stays with it. */
  CHANGES_ASKED,
  /** Published. */
  ACCEPTED,
  REJECTED,
  /** Its author took it back. */
  WITHDRAWN;

  /** Whether its author can still write it. */
  public boolean isOpenToAuthor() {
    return this == DRAFT || this == CHANGES_ASKED;
  }

  /** Whether author and reviewers still talk about it. */
  public boolean isDiscussed() {
    return this == SUBMITTED || this == CHANGES_ASKED;
  }

  public boolean isDecided() {
    return this == ACCEPTED || this == REJECTED || this == WITHDRAWN;
  }
}
