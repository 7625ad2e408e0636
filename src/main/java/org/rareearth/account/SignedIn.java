package org.rareearth.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is behind the request that this thread answers. */
public final class SignedIn {

  private SignedIn() {}

  /** Null for readers, and for those who still owe their second factor. */
  public static @Nullable Editor editor() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Editor editor ? editor : null;
  }
}
