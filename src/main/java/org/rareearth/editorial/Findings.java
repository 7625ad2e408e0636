package org.rareearth.editorial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Finding.Severity;

/** Gathers what the checks have to say of one record. */
public final class Findings {

  private final List<Finding> list = new ArrayList<>();

  /** The record cannot be taken as it is. */
  public void refuse(String column, String key, Object... arguments) {
    list.add(new Finding(Severity.REFUSAL, column, key, texts(arguments), List.of()));
  }

  /** The record can be taken if its author says why it is right after all. */
  public void warn(String column, String key, List<Hint> hints, Object... arguments) {
    list.add(new Finding(Severity.WARNING, column, key, texts(arguments), hints));
  }

  /** Whether the field has been refused already, so that a rule need not look at it. */
  public boolean refused(String column) {
    return !list.isEmpty() && list.stream().anyMatch(finding -> finding.isRefusal() && finding.column().equals(column));
  }

  /** Whether any field has been refused, so that the record is no whole yet. */
  boolean refuses() {
    return !list.isEmpty() && list.stream().anyMatch(Finding::isRefusal);
  }

  List<Finding> list() {
    return List.copyOf(list);
  }

  private static List<String> texts(Object... arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }
}
