package org.rareearth.site.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an organization does in the chain, read off the records that name it. */
public enum Role {
  /** Runs a plant. */
  OPERATOR,
  /** Gives money. */
  FUNDER,
  /** Is given money. */
  RECIPIENT,
  /** Is supplied. */
  CUSTOMER;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Role::key).toList();
  }
}
