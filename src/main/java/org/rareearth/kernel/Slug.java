package org.rareearth.kernel;

import java.util.regex.Pattern;

/** The rule for the readable keys in our addresses. */
public final class Slug {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]++)*+");

  private Slug() {}

  /** Returns the slug, or refuses it: lower-case letters and digits, joined by hyphens or underscores, at most 80. */
  public static String require(String slug) {
    if (!isSlug(slug)) {
      throw new IllegalArgumentException("'" + slug + "' is not a slug; accepted: lower-case letters, digits and hyphens, at most 80");
    }
    return slug;
  }

  public static boolean isSlug(String text) {
    return text.length() <= 80 && FORM.matcher(text).matches();
  }
}
