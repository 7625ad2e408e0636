package org.rareearth.account;

/**
 * What an account amounts to at this moment, read for every request of somebody who is signed in: so a role taken away or an account
 * disabled takes effect with the next request, whichever node answers it.
 */
public record Standing(Editor editor, boolean enabled, boolean hasSecondFactor) {

  /** A password alone lets a reviewer or administrator in as far as the page where the second factor is set up. */
  public boolean owesEnrolment() {
    return editor.role().needsSecondFactor() && !hasSecondFactor;
  }
}
