package org.rareearth.importing;

import java.util.List;

/** A file that cannot be taken: the key of the sentence that says why, and what that sentence names. */
public class BadFile extends RuntimeException {

  private final String key;
  private final List<Object> arguments;

  public BadFile(String key, List<Object> arguments) {
    super(key + " " + arguments);
    this.key = key;
    this.arguments = arguments;
  }

  /**
   * @param reason last part of the key {@code imports.bad.…}
   * @param arguments strings and whole numbers, in the order in which the sentence counts them
   */
  public static BadFile because(String reason, Object... arguments) {
    return new BadFile("imports.bad." + reason, List.of(arguments));
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
