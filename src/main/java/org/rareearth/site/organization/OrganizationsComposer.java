package org.rareearth.site.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.facility.Operators;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.FundingAwards;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.organization.OrganizationFilter;
import org.rareearth.organization.OrganizationKind;
import org.rareearth.organization.OrganizationOrder;
import org.rareearth.organization.OrganizationRow;
import org.rareearth.organization.Organizations;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Facet.Option;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.supply.SupplyLinks;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the list of organizations together: what they are from one module, what they do from three others. */
@Component
@Transactional(readOnly = true)
class OrganizationsComposer {

  private static final int SIZE = 50;
  static final List<String> KEYS = List.of("q", "kind", "country", "role");
  private static final List<String> KINDS = Stream.of(OrganizationKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();

  private final Organizations organizations;
  private final Operators operators;
  private final FundingAwards awards;
  private final SupplyLinks links;

  OrganizationsComposer(Organizations organizations, Operators operators, FundingAwards awards, SupplyLinks links) {
    this.organizations = organizations;
    this.operators = operators;
    this.awards = awards;
    this.links = links;
  }

  OrganizationsPage list(ListQuery query) {
    Map<Role, Map<String, Long>> records = records();
    Set<String> roles = roles(query);
    OrganizationFilter anyRole = read(query);
    OrganizationFilter filter = anyRole.among(among(roles, records));
    String sort = sort(query);
    long matching = organizations.count(filter);
    PageRequest asked = PageRequest.of(query.page(matching, SIZE) - 1, SIZE);
    List<OrganizationsPage.Line> lines = organizations.list(filter, order(sort), sort.startsWith("-"), (int) asked.getOffset(), SIZE)
        .stream().map(row -> line(row, records)).toList();
    List<Facet> facets = facets(filter, anyRole, roles, records);
    List<Facet> active = new ArrayList<>(facets);
    if (filter.text() != null) {
      active.add(new Facet("q", "organization.filter.q", List.of(Option.plain(filter.text(), 0, true))));
    }
    return new OrganizationsPage(filter.text() == null ? "" : filter.text(), sort, facets, active, new PageImpl<>(lines, asked, matching),
        organizations.count(OrganizationFilter.ALL), query.unknown(KEYS),
        Footnotes.of(lines.stream().map(line -> line.organization().source()).toList()));
  }

  /** The lines of all pages, one after the other. */
  void each(ListQuery query, Consumer<OrganizationsPage.Line> reader) {
    Map<Role, Map<String, Long>> records = records();
    String sort = sort(query);
    organizations.each(read(query).among(among(roles(query), records)), order(sort), sort.startsWith("-"),
        row -> reader.accept(line(row, records)));
  }

  /** Which organizations a query means, what they do included. */
  OrganizationFilter filter(ListQuery query) {
    Set<String> roles = roles(query);
    return read(query).among(roles.isEmpty() ? null : among(roles, records()));
  }

  static Set<String> roles(ListQuery query) {
    return query.values("role", Role.keys()::contains, Role.keys());
  }

  static String sort(ListQuery query) {
    return query.one("sort", OrganizationOrder.accepted(), "name");
  }

  private static OrganizationOrder order(String sort) {
    return OrganizationOrder.valueOf(sort.substring(sort.startsWith("-") ? 1 : 0).toUpperCase(Locale.ROOT));
  }

  /** For each role, how many records give it to whom. */
  private Map<Role, Map<String, Long>> records() {
    Map<Role, Map<String, Long>> records = new EnumMap<>(Role.class);
    records.put(Role.OPERATOR, operators.plants());
    records.put(Role.FUNDER, awards(AwardFacet.FUNDER));
    records.put(Role.RECIPIENT, awards(AwardFacet.RECIPIENT));
    records.put(Role.CUSTOMER, links.customers());
    return records;
  }

  private Map<String, Long> awards(AwardFacet facet) {
    return awards.totalsBy(facet, AwardFilter.NONE).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().awards()));
  }

  private static @Nullable Set<String> among(Set<String> roles, Map<Role, Map<String, Long>> records) {
    return roles.isEmpty() ? null : roles.stream().map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
        .flatMap(role -> records.get(role).keySet().stream()).collect(Collectors.toCollection(HashSet::new));
  }

  static OrganizationFilter read(ListQuery query) {
    return new OrganizationFilter(query.values("kind", KINDS::contains, KINDS),
        query.values("country", AwardFacet.COUNTRY::accepts, AwardFacet.COUNTRY.accepted()), null, query.text("q"));
  }

  private static OrganizationsPage.Line line(OrganizationRow row, Map<Role, Map<String, Long>> records) {
    return new OrganizationsPage.Line(row, records.get(Role.OPERATOR).getOrDefault(row.slug(), 0L),
        records.get(Role.RECIPIENT).getOrDefault(row.slug(), 0L), records.get(Role.FUNDER).getOrDefault(row.slug(), 0L),
        records.get(Role.CUSTOMER).getOrDefault(row.slug(), 0L));
  }

  private List<Facet> facets(OrganizationFilter filter, OrganizationFilter anyRole, Set<String> roles,
      Map<Role, Map<String, Long>> records) {
    Map<OrganizationFilter.Facet, Map<String, Long>> counts = organizations.facets(filter);
    Map<String, Long> countries = counts.getOrDefault(OrganizationFilter.Facet.COUNTRY, Map.of());
    Map<String, Long> kinds = counts.getOrDefault(OrganizationFilter.Facet.KIND, Map.of());
    List<Option> countryOptions = Stream.concat(countries.keySet().stream(), filter.countries().stream()).distinct()
        .map(code -> country(code, countries.getOrDefault(code, 0L), filter.countries().contains(code)))
        .sorted(Comparator.comparing((Option option) -> option.key() != null).thenComparing(Option::count, Comparator.reverseOrder())
            .thenComparing(Option::value)).toList();
    Map<String, Long> inRole = organizations.countAmong(anyRole, records.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().key(), entry -> entry.getValue().keySet())));
    return List.of(
        new Facet("kind", "organization.filter.kind", KINDS.stream().map(kind ->
            new Option(kind, "organizationKind." + kind, null, kinds.getOrDefault(kind, 0L), filter.kinds().contains(kind))).toList()),
        new Facet("country", "organization.filter.country", countryOptions),
        new Facet("role", "organization.filter.role", Stream.of(Role.values()).map(role -> new Option(role.key(),
            "organization.role." + role.key(), null, inRole.getOrDefault(role.key(), 0L), roles.contains(role.key()))).toList()));
  }

  private static Option country(String code, long count, boolean selected) {
    if (code.equals("unknown")) {
      return new Option(code, "organization.country.unknown", null, count, selected);
    }
    LocalizedText name = new LocalizedText(Countries.name(code, Locale.ENGLISH), Countries.name(code, Locale.CHINESE));
    return Option.named(code, name, count, selected);
  }
}
