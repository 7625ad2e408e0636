package org.rareearth.kernel;

/** Nothing is recorded under the name asked for; answered with 404. */
public class NotFound extends RuntimeException {

  public NotFound(String kind, String slug) {
    super("No " + kind + " is recorded as '" + slug + "'");
  }
}
