package org.rareearth.kernel;

/** Nothing is recorded under the name asked for; answered with 404, in the reader's language. */
public final class NotFound extends RuntimeException {

  private final String kind;
  private final String slug;

  /**
   * @param kind what was asked for, in the singular: what it became is looked up by it
   * @param slug the name that nothing has
   */
  public NotFound(String kind, String slug) {
    super("No " + kind + " is recorded as '" + slug + "'");
    this.kind = kind;
    this.slug = slug;
  }

  public String kind() {
    return kind;
  }

  public String slug() {
    return slug;
  }
}
