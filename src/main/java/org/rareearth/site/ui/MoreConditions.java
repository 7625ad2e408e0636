package org.rareearth.site.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Condition;
import org.rareearth.kernel.FieldKind;
import org.rareearth.kernel.Operator;
import org.rareearth.kernel.PartialDate;

/**
 * The conditions of a list as its page shows them.
 *
 * @param controls what the form offers
 * @param chips what is in force, each value for itself
 * @param others what is in force and has no control, so that the form must carry it on
 */
public record MoreConditions(List<Control> controls, List<Chip> chips, List<Chip> others) {

  /** Whether any of the controls is in use. */
  public boolean isUsed() {
    return controls.stream().anyMatch(control -> control.value() != null);
  }

  /**
   * A control of the form.
   *
   * @param key its name, as in the address
   * @param type {@code number}, {@code date}, {@code search} or, whether it is known, {@code choice}
   * @param value typed last; null where it is not in use
   */
  public record Control(String key, String field, String operator, String type, @Nullable String value) {

    /** Key of its label, with the field's name as argument. */
    public String label() {
      return "condition.label." + operator + (type.equals("date") ? ".date" : "");
    }
  }

  /** A value of a condition; words is the prefix of the message key that names it, null where it is shown as it is. */
  public record Chip(Condition condition, String value, @Nullable String words) {

    public String key() {
      return condition.key();
    }

    /** Key of the sentence that says it, with the field and the value as arguments. */
    public String sentence() {
      return "condition." + (condition.operator() == Operator.ISNULL ? (condition.asksForUnknown() ? "unknown" : "known")
          : condition.operator().key()) + (condition.kind() == FieldKind.DATE && condition.isComparison() ? ".date" : "");
    }

    /** The value as a page prints its kind: a partial date, a number or text. */
    public Object printed() {
      return switch (condition.kind()) {
        case DATE -> condition.isComparison() ? new PartialDate(value) : value;
        case NUMBER, MONEY -> condition.isComparison() ? condition.number() : value;
        case WORD, TEXT, PRESENCE -> value;
      };
    }
  }
}
