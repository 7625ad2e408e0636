package org.rareearth.editorial;

/** Authors do not decide on their own work. */
public final class NotYours extends RuntimeException {

  NotYours() {
    super("A proposal is decided by someone who did not write it");
  }
}
