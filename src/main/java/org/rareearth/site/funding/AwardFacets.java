package org.rareearth.site.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.FacetValue;
import org.rareearth.kernel.Condition;
import org.rareearth.kernel.Conditions;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Facet.Option;
import org.rareearth.site.ui.ListQuery;

/** Between the address of a list of awards and its filter: reads the one, prints the choices of the other. */
final class AwardFacets {

  static final String TEXT = "q";

  private static final Set<AwardFacet> CLOSED =
      Set.of(AwardFacet.LEVEL, AwardFacet.INSTRUMENT, AwardFacet.RUNG, AwardFacet.EXCLUSION, AwardFacet.QUALITY);

  private AwardFacets() {}

  /** @param yearAgo the day before which a step counts as stale */
  static AwardFilter read(ListQuery query, LocalDate yearAgo) {
    Map<AwardFacet, Set<String>> chosen = new EnumMap<>(AwardFacet.class);
    for (AwardFacet facet : AwardFacet.values()) {
      chosen.put(facet, query.values(facet.key(), facet::accepts, facet.accepted()));
    }
    List<Condition> conditions = AwardOperators.read(query.typed(), chosen.get(AwardFacet.CURRENCY));
    return new AwardFilter(chosen, query.text(TEXT), new Conditions(conditions, yearAgo));
  }

  /** The keys of this address that the list has, those with operators too. */
  static List<String> keys(ListQuery query) {
    return Stream.concat(keys().stream(), AwardOperators.CONDITIONS.keys(query.typed().keySet()).stream()).toList();
  }

  private static List<String> keys() {
    return Stream.concat(Stream.of(TEXT), Stream.of(AwardFacet.values()).map(AwardFacet::key)).toList();
  }

  /** The facets as the form prints them; a chosen value that no award has is kept, so that it can be dropped again. */
  static List<Facet> print(AwardFilter filter, Map<AwardFacet, List<FacetValue>> values) {
    return values.entrySet().stream().map(entry -> facet(entry.getKey(), filter.values(entry.getKey()), entry.getValue())).toList();
  }

  /** The text as one more chip. */
  static Facet text(String text) {
    return new Facet(TEXT, "funding.filter.q", List.of(Option.plain(text, 0, true)));
  }

  static Facet facet(AwardFacet facet, Set<String> chosen, List<FacetValue> found) {
    List<FacetValue> values = new ArrayList<>(found);
    chosen.stream().filter(value -> found.stream().noneMatch(it -> it.value().equals(value)))
        .forEach(value -> values.add(new FacetValue(value, null, 0)));
    values.sort(order(facet));
    return new Facet(facet.key(), "funding.filter." + facet.key(),
        values.stream().map(value -> option(facet, value, chosen.contains(value.value()))).toList());
  }

  private static Comparator<FacetValue> order(AwardFacet facet) {
    if (CLOSED.contains(facet) || facet == AwardFacet.AMOUNT || facet == AwardFacet.COUNTED) {
      return Comparator.comparing(value -> facet.accepted().indexOf(value.value()));
    }
    Comparator<FacetValue> unknownLast = Comparator.comparing(value -> value.value().equals("unknown") || value.value().equals("none"));
    return facet == AwardFacet.YEAR ? unknownLast.thenComparing(FacetValue::value, Comparator.reverseOrder())
        : unknownLast.thenComparing(FacetValue::count, Comparator.reverseOrder()).thenComparing(FacetValue::value);
  }

  private static Option option(AwardFacet facet, FacetValue value, boolean selected) {
    String key = value.value();
    if (value.name() != null) {
      return Option.named(key, value.name(), value.count(), selected);
    }
    if (key.equals("unknown") || key.equals("none") || facet == AwardFacet.AMOUNT || facet == AwardFacet.COUNTED) {
      return new Option(key, "funding." + facet.key() + "." + key, null, value.count(), selected);
    }
    if (facet == AwardFacet.COUNTRY) {
      return Option.named(key, new LocalizedText(Countries.name(key, Locale.ENGLISH), Countries.name(key, Locale.CHINESE)),
          value.count(), selected);
    }
    return CLOSED.contains(facet) ? new Option(key, facet.key() + "." + key, null, value.count(), selected)
        : Option.plain(key, value.count(), selected);
  }
}
