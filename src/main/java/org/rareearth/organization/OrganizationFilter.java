package org.rareearth.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which organizations are meant; an empty set narrows nothing.
 *
 * @param kinds lower-case names of {@link OrganizationKind}
 * @param countries ISO 3166 alpha-2, or {@code unknown}
 * @param among slugs to choose from, null for all: what an organization does is recorded elsewhere
 * @param text words to find in names, former names and ticker
 */
public record OrganizationFilter(Set<String> kinds, Set<String> countries, @Nullable Set<String> among, @Nullable String text) {

  public static final OrganizationFilter ALL = new OrganizationFilter(Set.of(), Set.of(), null, null);

  public OrganizationFilter {
    kinds = Set.copyOf(kinds);
    countries = Set.copyOf(countries);
  }

  public OrganizationFilter among(@Nullable Set<String> slugs) {
    return new OrganizationFilter(kinds, countries, slugs, text);
  }

  /** What can be counted value by value. */
  public enum Facet { KIND, COUNTRY }

  public Set<String> values(Facet facet) {
    return facet == Facet.KIND ? kinds : countries;
  }
}
