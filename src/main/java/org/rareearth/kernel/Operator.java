package org.rareearth.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is asked of a field of a list, as it stands behind two underscores in an address: {@code amount__gte=1000000}. */
public enum Operator {

  /** One of the values; written without an operator. */
  IS,
  /** Known, and none of the values. */
  NOT,
  CONTAINS,
  /** Known, and without these words. */
  NOTCONTAINS,
  GT, GTE, LT, LTE,
  /** {@code 1}: unknown; {@code 0}: known. */
  ISNULL;

  /** As it stands in addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The operator written so behind the underscores; {@link #IS} is not written. */
  static Optional<Operator> of(String key) {
    return Arrays.stream(values()).filter(operator -> operator != IS && operator.key().equals(key)).findFirst();
  }

  /** Whether it holds for a value that is so much more (positive) or less than the one typed. */
  public boolean holds(int comparison) {
    return switch (this) {
      case GT -> comparison > 0;
      case GTE -> comparison >= 0;
      case LT -> comparison < 0;
      case LTE -> comparison <= 0;
      case IS, NOT, CONTAINS, NOTCONTAINS, ISNULL -> throw new IllegalStateException(this + " compares nothing");
    };
  }

  String hql() {
    return switch (this) {
      case GT -> ">";
      case GTE -> ">=";
      case LT -> "<";
      case LTE -> "<=";
      case IS, NOT, CONTAINS, NOTCONTAINS, ISNULL -> throw new IllegalStateException(this + " compares nothing");
    };
  }
}
