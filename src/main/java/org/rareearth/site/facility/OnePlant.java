package org.rareearth.site.facility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rareearth.kernel.BadInput;
import org.rareearth.site.ui.ListQuery;

/** The address of a picture of one plant: {@code facility=evac-sumter}. */
final class OnePlant {

  static final List<String> KEYS = List.of("facility");

  private static final List<String> ACCEPTED = List.of("a key such as evac-sumter");

  private OnePlant() {}

  /** The plant asked for; refused when there is none, because there is no picture of no plant. */
  static String of(ListQuery query) {
    Set<String> asked = query.values("facility", typed -> typed.matches("[a-z0-9-]+"), ACCEPTED);
    if (asked.size() != 1) {
      throw new BadInput("facility", String.join(", ", asked), ACCEPTED);
    }
    return asked.iterator().next();
  }

  static Map<String, List<String>> query(String slug) {
    return Map.of("facility", List.of(slug));
  }
}
