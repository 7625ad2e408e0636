package org.rareearth.site.account;

/**
 * /sign-in/code: the second factor.
 *
 * @param next the page to go on to
 */
public record CodePage(String next, Problems problems) {}
