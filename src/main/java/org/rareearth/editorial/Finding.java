package org.rareearth.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check has to say of one field, in words that a message bundle has.
 *
 * @param column the field, or the kind's key column for the record as a whole
 * @param key of the message
 * @param arguments of the message, as text
 * @param hints records to look at, such as a likely duplicate
 */
public record Finding(Severity severity, String column, String key, List<String> arguments, List<Hint> hints) {

  /** Whether a record with it is refused, or may pass when its author says why. */
  public enum Severity { REFUSAL, WARNING }

  /** A record beside this one: what it is called and where it is shown. */
  public record Hint(String label, String address) {

    /** Called by both its names, because whoever reads it later may read either language. */
    public static Hint of(String en, @Nullable String zh, String address) {
      return new Hint(zh == null || zh.equals(en) ? en : en + " · " + zh, address);
    }
  }

  public boolean isRefusal() {
    return severity == Severity.REFUSAL;
  }

  /** What a reason for passing it is kept under. */
  public String code() {
    return column + "." + key;
  }
}
