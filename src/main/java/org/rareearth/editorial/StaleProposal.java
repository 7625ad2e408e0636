package org.rareearth.editorial;

/** The proposal is no longer where the page that was sent saw it: someone decided it, or its author went on elsewhere. */
public final class StaleProposal extends RuntimeException {

  StaleProposal() {
    super("The proposal has moved on since the page was opened");
  }

  static void unless(boolean allowed) {
    if (!allowed) {
      throw new StaleProposal();
    }
  }
}
