package org.rareearth.site.edit;

import org.rareearth.editorial.Proposal;

/** A draft cannot be kept, because it was sent for review, or thrown away, from another window. */
final class BegunElsewhere extends RuntimeException {

  private final transient Proposal proposal;

  BegunElsewhere(Proposal proposal) {
    super("The draft is no longer one");
    this.proposal = proposal;
  }

  Proposal proposal() {
    return proposal;
  }
}
