package org.rareearth.kernel;

import java.util.List;

/** What was typed for a parameter cannot be read; says what would be, because a refusal without a way on is useless. */
public final class BadInput extends RuntimeException {

  private static final int SHOWN = 60;

  private final String parameter;
  private final String typed;
  private final transient List<String> accepted;

  public BadInput(String parameter, String typed, List<String> accepted) {
    super("%s: \"%s\" is not accepted; accepted: %s".formatted(parameter, shortened(typed), String.join(", ", accepted)));
    this.parameter = parameter;
    this.typed = shortened(typed);
    this.accepted = List.copyOf(accepted);
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

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
