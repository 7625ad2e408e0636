package org.rareearth.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * What was typed has no one reading. Carries a message key instead of a sentence, because the page that shows it beside the
 * field speaks two languages.
 */
public final class Unreadable extends IllegalArgumentException {

  private final String key;
  private final transient List<Object> arguments;

  public Unreadable(String key, Object... arguments) {
    super(key + " " + Arrays.toString(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** A key of the bundle {@code messages/reading}. */
  public String key() {
    return key;
  }

  /** The message's arguments: pieces of what was typed, codes and symbols; never words of one language. */
  public Object[] arguments() {
    return arguments.toArray();
  }
}
