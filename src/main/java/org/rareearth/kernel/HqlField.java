package org.rareearth.kernel;

/**
 * A field of a list in HQL, over the aliases of the list's query.
 *
 * @param value what is compared: a number, a day, text in lower case or a word
 * @param known whether the field is known; never null itself
 * @param among for words, whether it is one of {@code (:values)}; never null where the field is known. {@code :yearAgo} may stand in it
 * @param unit for sums of money, their currency; else empty
 */
public record HqlField(String value, String known, String among, String unit) {

  /** A field that is unknown where it is null. */
  public static HqlField of(String value) {
    return of(value, value + " is not null");
  }

  public static HqlField of(String value, String known) {
    return new HqlField(value, known, value + " in (:values)", "");
  }

  public static HqlField among(String among, String known) {
    return new HqlField("", known, among, "");
  }

  /** Compared as a double, because Hibernate 7.4 gives a decimal parameter the precision of the first value that it saw, for good. */
  public static HqlField money(String amount, String currency) {
    return new HqlField("cast(" + amount + " as Double)", amount + " is not null", "", currency);
  }

  String hql(Condition condition, String parameter) {
    return switch (condition.operator()) {
      case ISNULL -> condition.asksForUnknown() ? "not (" + known + ")" : "(" + known + ")";
      case IS -> "(" + known + " and (" + among.replace(":values", parameter) + "))";
      case NOT -> "(" + known + " and not (" + among.replace(":values", parameter) + "))";
      case CONTAINS -> "(" + known + " and " + value + " like " + parameter + " escape '!')";
      case NOTCONTAINS -> "(" + known + " and " + value + " not like " + parameter + " escape '!')";
      case GT, GTE, LT, LTE -> (unit.isEmpty() ? "(" : "(" + unit + " = " + parameter + "unit and ") + value + " "
          + condition.operator().hql() + " " + parameter + ")";
    };
  }
}
