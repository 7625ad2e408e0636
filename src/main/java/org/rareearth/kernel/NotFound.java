package org.rareearth.kernel;

/** There is no such record, and none is known to have been: answered with 404. */
public final class NotFound extends RuntimeException {

  public NotFound(String message) {
    super(message);
  }
}
