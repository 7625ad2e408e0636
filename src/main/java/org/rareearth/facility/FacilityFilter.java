package org.rareearth.facility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Conditions;

/**
 * What narrows the list of plants: values of one list are alternatives, the lists all apply; an empty list narrows nothing.
 * {@link #UNKNOWN} is a value like any other, wherever nothing is recorded.
 *
 * @param stages codes of chain stages
 * @param statuses lower-case names of {@link FacilityStatus}
 * @param countries ISO 3166 alpha-2
 * @param operators slugs of organizations; a parent finds the plants of its subsidiaries too
 * @param text words looked for in names, former names, operator and place, in both languages
 * @param area where on the map; null for anywhere, also nowhere recorded
 * @param conditions what is asked of the fields of {@link FacilityFields} beyond that
 */
public record FacilityFilter(List<String> stages, List<String> statuses, List<String> countries, List<String> states,
    List<String> operators, @Nullable String text, @Nullable Area area, Conditions conditions) {

  public static final String UNKNOWN = "unknown";
  public static final FacilityFilter ALL = new FacilityFilter(List.of(), List.of(), List.of(), List.of(), List.of(), null);

  /** Plants anywhere, with nothing else asked of them. */
  public FacilityFilter(List<String> stages, List<String> statuses, List<String> countries, List<String> states, List<String> operators,
      @Nullable String text) {
    this(stages, statuses, countries, states, operators, text, null, Conditions.NONE);
  }

  public FacilityFilter {
    stages = List.copyOf(stages);
    statuses = List.copyOf(statuses);
    countries = List.copyOf(countries);
    states = List.copyOf(states);
    operators = List.copyOf(operators);
  }

  /** Plants in these states or provinces of one country. */
  public static FacilityFilter in(String country, List<String> states) {
    return new FacilityFilter(List.of(), List.of(), List.of(country), states, List.of(), null);
  }

  /** What can be counted value by value. */
  public enum Facet { STAGE, STATUS, COUNTRY, STATE, OPERATOR, QUALITY }

  public List<String> of(Facet facet) {
    return switch (facet) {
      case STAGE -> stages;
      case STATUS -> statuses;
      case COUNTRY -> countries;
      case STATE -> states;
      case OPERATOR -> operators;
      case QUALITY -> conditions.words(FacilityFields.QUALITY);
    };
  }

  /** The same filter with one list emptied: what the values of that list are counted under. */
  public FacilityFilter without(Facet facet) {
    return new FacilityFilter(facet == Facet.STAGE ? List.of() : stages, facet == Facet.STATUS ? List.of() : statuses,
        facet == Facet.COUNTRY ? List.of() : countries, facet == Facet.STATE ? List.of() : states,
        facet == Facet.OPERATOR ? List.of() : operators, text, area,
        facet == Facet.QUALITY ? conditions.without(FacilityFields.QUALITY) : conditions);
  }
}
