package org.rareearth.kernel;

/** The rule for the readable keys in our addresses. */
public final class Slug {

  private Slug() {}

  /** Returns the slug, or refuses it: lower-case letters and digits, joined by hyphens or underscores, at most 80. */
  public static String require(String slug) {
    if (!isSlug(slug)) {
      throw new IllegalArgumentException("'" + slug + "' is not a slug; accepted: lower-case letters, digits and hyphens, at most 80");
    }
    return slug;
  }

  /** By hand, because an import asks it of every key in a million rows. */
  public static boolean isSlug(String text) {
    int length = text.length();
    boolean apart = true;
    for (int i = 0; i < length; i++) {
      char letter = text.charAt(i);
      boolean word = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
      if (!word && (apart || letter != '-' && letter != '_')) {
        return false;
      }
      apart = !word;
    }
    return !apart && length <= 80;
  }
}
