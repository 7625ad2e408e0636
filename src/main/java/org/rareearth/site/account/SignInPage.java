package org.rareearth.site.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * /sign-in.
 *
 * @param email as typed before; a password is never given back
 * @param next the page to go on to, one of ours
 * @param cameFromClosedDoor whether somebody was sent here by a page that needs signing in
 * @param providerProblem key of what went wrong at the provider
 */
public record SignInPage(@Nullable String email, String next, boolean cameFromClosedDoor, List<Provider> providers,
    @Nullable String providerProblem, Problems problems) {

  /** Somebody else who knows people. */
  public record Provider(String id, String name) {}
}
