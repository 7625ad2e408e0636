package org.rareearth.editorial;

/** Another change is being published, and it takes longer than a page can wait. */
public final class Busy extends RuntimeException {

  Busy(Throwable cause) {
    super("Another change is being published", cause);
  }
}
