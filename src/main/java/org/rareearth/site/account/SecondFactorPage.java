package org.rareearth.site.account;

import org.jspecify.annotations.Nullable;

/**
 * /account/second-factor.
 *
 * @param enrolment what an authenticator app needs; null when one is set up already
 * @param required whether nothing else is possible before
 * @param codesLeft recovery codes that were not used
 */
public record SecondFactorPage(@Nullable Enrolment enrolment, boolean required, int codesLeft, String next, Problems problems) {

  /**
   * The secret to be taken over.
   *
   * @param secret in groups of four for typing
   */
  public record Enrolment(QrDrawing drawing, String secret, String uri) {}
}
