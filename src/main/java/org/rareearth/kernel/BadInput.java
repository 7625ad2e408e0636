package org.rareearth.kernel;

import java.util.List;

/** Something typed that cannot be read; answered with 400 and what is accepted. */
public class BadInput extends RuntimeException {

  private final String parameter;
  private final String typed;
  private final List<String> accepted;

  public BadInput(String parameter, String typed, List<String> accepted) {
    super("'" + typed + "' is not a value of " + parameter + "; accepted: " + String.join(", ", accepted));
    this.parameter = parameter;
    this.typed = typed;
    this.accepted = List.copyOf(accepted);
  }

  public String parameter() {
    return parameter;
  }

  public String typed() {
    return typed;
  }

  public List<String> accepted() {
    return accepted;
  }
}
