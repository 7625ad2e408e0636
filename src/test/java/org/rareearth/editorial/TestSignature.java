package org.rareearth.editorial;

/** Lets a test that is about something else write to the public tables of its own database. */
public final class TestSignature {

  private TestSignature() {}

  /** Signs what the current transaction writes. */
  public static void sign() {
    new Authorship(Origin.FORM, Nature.WORLD, "A test", null, null, null).sign();
  }
}
