package org.rareearth.editorial;

import java.util.List;
import java.util.Map;

/**
 * One field of a record that is not the same in two versions.
 *
 * @param before canonical cell, empty for nothing
 */
public record Difference(Field field, String before, String after) {

  /** The fields that differ, in the order of the kind's columns. */
  public static List<Difference> between(RecordKind<?> kind, Map<String, String> before, Map<String, String> after) {
    return kind.fields().stream()
        .map(field -> new Difference(field, before.getOrDefault(field.column(), ""), after.getOrDefault(field.column(), "")))
        .filter(difference -> !difference.before.equals(difference.after)).toList();
  }
}
