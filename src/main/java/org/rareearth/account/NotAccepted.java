package org.rareearth.account;

/** What was typed in one field of a form cannot be taken; the key names the sentence that says why. */
public final class NotAccepted extends RuntimeException {

  private final String field;
  private final String key;

  NotAccepted(String field, String key) {
    super(field + ": " + key, null, false, false);
    this.field = field;
    this.key = key;
  }

  public String field() {
    return field;
  }

  public String key() {
    return key;
  }
}
