package org.rareearth.kernel;

/** A record that was withdrawn; answered with 410 and the reason. */
public class Gone extends RuntimeException {

  public Gone(String reason) {
    super(reason);
  }
}
