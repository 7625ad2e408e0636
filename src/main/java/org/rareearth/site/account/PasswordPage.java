package org.rareearth.site.account;

/** /account/password. */
public record PasswordPage(Problems problems) {}
