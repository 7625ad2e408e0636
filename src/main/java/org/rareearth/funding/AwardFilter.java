package org.rareearth.funding;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Conditions;

/**
 * Which awards are meant: any of a facet's chosen values, all of the facets that have one, and every word of the text.
 *
 * @param chosen values by facet, as the facet's key in an address spells them
 * @param text words to find in title, names, notes and terms; null for all
 * @param conditions what is asked of the fields of {@link AwardFields} beyond that
 */
public record AwardFilter(Map<AwardFacet, Set<String>> chosen, @Nullable String text, Conditions conditions) {

  public static final AwardFilter NONE = new AwardFilter(Map.of(), null);

  public AwardFilter(Map<AwardFacet, Set<String>> chosen, @Nullable String text) {
    this(chosen, text, Conditions.NONE);
  }

  public AwardFilter {
    EnumMap<AwardFacet, Set<String>> kept = new EnumMap<>(AwardFacet.class);
    chosen.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        kept.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
      }
    });
    chosen = Collections.unmodifiableMap(kept);
    text = text == null || text.isBlank() ? null : text.strip();
  }

  /** One value of one facet. */
  public static AwardFilter of(AwardFacet facet, String... values) {
    return new AwardFilter(Map.of(facet, Set.of(values)), null);
  }

  public Set<String> values(AwardFacet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /** Whether everything passes. */
  public boolean isOpen() {
    return chosen.isEmpty() && text == null && conditions.isEmpty();
  }

  List<String> words() {
    return text == null ? List.of() : Arrays.stream(text.split("\\s+")).distinct().toList();
  }
}
