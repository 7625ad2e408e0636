package org.rareearth.site.account;

import org.jspecify.annotations.Nullable;
import org.rareearth.account.Role;

/**
 * /setup/… and /invitation/…: the page behind a link.
 *
 * @param role what the account may do; null where a forgotten password is replaced
 * @param email given by the administrator, or typed where {@code asksForEmail}
 */
public record WelcomePage(String action, @Nullable Role role, @Nullable String name, @Nullable String email, boolean asksForEmail,
    Problems problems) {}
