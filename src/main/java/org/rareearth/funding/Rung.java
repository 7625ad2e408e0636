package org.rareearth.funding;

/**
 * The commitment ladder, lowest first: a promise is not a signature and a signature is not a payment. The last three end a
 * promise and stand on no rung above another.
 */
public enum Rung {
  ANNOUNCED, LETTER_OF_INTENT, CONDITIONAL, OBLIGATED, DISBURSED, CANCELLED, EXPIRED, CLAWED_BACK;

  public boolean isEnd() {
    return compareTo(DISBURSED) > 0;
  }

  /** Whether this rung lies below the other on the ladder; an end lies below nothing. */
  public boolean isBefore(Rung other) {
    return !isEnd() && !other.isEnd() && compareTo(other) < 0;
  }
}
