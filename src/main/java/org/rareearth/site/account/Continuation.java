package org.rareearth.site.account;

import org.jspecify.annotations.Nullable;

/** Where to go on after signing in: a page of this site, whatever the address of the form says. */
final class Continuation {

  private static final String HOME = "/";

  private Continuation() {}

  static String safe(@Nullable String page) {
    boolean ours = page != null && page.matches("/(?!/)[!-~&&[^\\\\{}]]{0,2000}") && !page.startsWith("/sign-");
    return ours ? page : HOME;
  }
}
