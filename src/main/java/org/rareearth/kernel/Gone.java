package org.rareearth.kernel;

/** There was such a record and it was withdrawn, for the reason that the message gives: answered with 410. */
public final class Gone extends RuntimeException {

  public Gone(String message) {
    super(message);
  }
}
