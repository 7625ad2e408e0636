package org.rareearth.funding;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes are meant; an empty set narrows nothing.
 *
 * @param levels lower-case names of {@link Level}
 * @param countries ISO 3166 alpha-2, EU, or {@code unknown} for private finance of several countries
 * @param funders slugs of organizations
 * @param text words to find in the names of programme and funder, the statute and the note
 */
public record ProgramFilter(Set<String> levels, Set<String> countries, Set<String> funders, @Nullable String text) {

  public static final ProgramFilter ALL = new ProgramFilter(Set.of(), Set.of(), Set.of(), null);

  public ProgramFilter {
    levels = Set.copyOf(levels);
    countries = Set.copyOf(countries);
    funders = Set.copyOf(funders);
  }

  /** What can be counted value by value. */
  public enum Facet { LEVEL, COUNTRY, FUNDER }

  public Set<String> values(Facet facet) {
    return switch (facet) {
      case LEVEL -> levels;
      case COUNTRY -> countries;
      case FUNDER -> funders;
    };
  }
}
