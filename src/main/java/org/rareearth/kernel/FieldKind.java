package org.rareearth.kernel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a field of a list holds, and so what can be asked of it. */
public enum FieldKind {

  /** A word of a closed list, a code or a key. */
  WORD(EnumSet.of(Operator.IS, Operator.NOT, Operator.ISNULL)),
  TEXT(EnumSet.of(Operator.CONTAINS, Operator.NOTCONTAINS, Operator.ISNULL)),
  NUMBER(EnumSet.of(Operator.GT, Operator.GTE, Operator.LT, Operator.LTE, Operator.ISNULL)),
  /** A sum of money, compared within one currency. */
  MONEY(EnumSet.of(Operator.GT, Operator.GTE, Operator.LT, Operator.LTE, Operator.ISNULL)),
  /** Partial dates, which are compared by the middle of their period, as lists sort them. */
  DATE(EnumSet.of(Operator.GT, Operator.GTE, Operator.LT, Operator.LTE, Operator.ISNULL)),
  /** Nothing but whether it is known. */
  PRESENCE(EnumSet.of(Operator.ISNULL));

  private static final Pattern NUMERAL = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
  private static final int LONGEST = 200;

  private final Set<Operator> operators;

  FieldKind(Set<Operator> operators) {
    this.operators = operators;
  }

  public Set<Operator> operators() {
    return operators;
  }

  /** Whether this can be compared with what the field holds; words are checked by the list that has them. */
  boolean accepts(Operator operator, String typed) {
    if (operator == Operator.ISNULL) {
      return typed.equals("1") || typed.equals("0");
    }
    return switch (this) {
      case WORD, TEXT -> typed.length() <= LONGEST && typed.chars().noneMatch(Character::isISOControl);
      case NUMBER, MONEY -> NUMERAL.matcher(typed).matches();
      case DATE -> PartialDate.isLabel(typed) && !typed.startsWith("0000");
      case PRESENCE -> false;
    };
  }

  List<String> accepted(Operator operator) {
    if (operator == Operator.ISNULL) {
      return List.of("1", "0");
    }
    return switch (this) {
      case WORD, TEXT, PRESENCE -> List.of("≤ " + LONGEST);
      case NUMBER, MONEY -> List.of("1000000", "94.1");
      case DATE -> List.of(PartialDate.ACCEPTED);
    };
  }
}
