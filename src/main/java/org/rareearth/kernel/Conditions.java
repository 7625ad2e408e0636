package org.rareearth.kernel;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is asked of the fields of a list by operators; each has to hold.
 *
 * @param yearAgo the day before which what is said counts as stale
 */
public record Conditions(List<Condition> all, LocalDate yearAgo) {

  public static final Conditions NONE = new Conditions(List.of(), LocalDate.EPOCH);

  public Conditions {
    all = List.copyOf(all);
  }

  /** The words of a field that are asked for by name, without an operator. */
  public List<String> words(String field) {
    return all.stream().filter(one -> one.operator() == Operator.IS && one.field().equals(field))
        .flatMap(one -> one.values().stream()).toList();
  }

  /** Those that do not name words of this field: what its values are counted under. */
  public Conditions without(String field) {
    return new Conditions(all.stream().filter(one -> one.operator() != Operator.IS || !one.field().equals(field)).toList(), yearAgo);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
