package org.rareearth.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed for a parameter cannot be read; says what would be, because a refusal without a way on is useless. */
public final class BadInput extends RuntimeException {

  private static final int SHOWN = 60;

  private final String parameter;
  private final String typed;
  private final transient List<String> accepted;
  private final @Nullable String key;

  public BadInput(String parameter, String typed, List<String> accepted) {
    this(parameter, typed, accepted, null);
  }

  private BadInput(String parameter, String typed, List<String> accepted, @Nullable String key) {
    super("%s: \"%s\" is not accepted; accepted: %s".formatted(parameter, shortened(typed), String.join(", ", accepted)));
    this.parameter = parameter;
    this.typed = shortened(typed);
    this.accepted = List.copyOf(accepted);
    this.key = key;
  }

  /** Where a sentence is needed to say what is accepted: a message key with its arguments, so that each reader has it in his language. */
  public static BadInput explained(String parameter, String typed, String key, String... arguments) {
    return new BadInput(parameter, typed, List.of(arguments), key);
  }

  public String parameter() {
    return parameter;
  }

  /** The input as typed, cut after sixty characters so that a million digits do not come back. */
  public String typed() {
    return typed;
  }

  public List<String> accepted() {
    return accepted;
  }

  /** Key of the message that says what is accepted, with {@link #accepted()} as its arguments; null where those say it alone. */
  public @Nullable String key() {
    return key;
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
