package org.rareearth.site.organization;

import java.util.List;
import java.util.Locale;
import org.rareearth.organization.OrganizationFilter;
import org.rareearth.organization.OrganizationKind;
import org.rareearth.organization.OrganizationOrder;
import org.rareearth.organization.OrganizationRow;
import org.rareearth.organization.Organizations;
import org.rareearth.site.api.Shelf;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /organizations for the API. */
@Component
class OrganizationShelf implements Shelf<OrganizationRow> {

  private final Organizations organizations;
  private final OrganizationsComposer composer;

  OrganizationShelf(Organizations organizations, OrganizationsComposer composer) {
    this.organizations = organizations;
    this.composer = composer;
  }

  @Override
  public String name() {
    return "organizations";
  }

  @Override
  public List<Narrowing> narrowings() {
    return List.of(Narrowing.of("kind", "What it is; repeat for several.", OrganizationKind.values()),
        Narrowing.of("country", "ISO 3166 alpha-2, EU, or unknown; repeat for several."),
        new Narrowing("role", "What it does; repeat for several.", Role.keys()),
        Narrowing.of("q", "Words in names, former names and ticker, in either language."), Narrowing.sort(OrganizationOrder.accepted()));
  }

  @Override
  public Slice<OrganizationRow> slice(MultiValueMap<String, String> typed, Window window) {
    ListQuery query = new ListQuery(typed);
    OrganizationFilter filter = composer.filter(query);
    String sort = OrganizationsComposer.sort(query);
    boolean descending = sort.startsWith("-");
    OrganizationOrder order = OrganizationOrder.valueOf(sort.substring(descending ? 1 : 0).toUpperCase(Locale.ROOT));
    return new Slice<>(organizations.list(filter, order, descending, window.first(), window.size()), organizations.count(filter),
        query.unknown(OrganizationsComposer.KEYS));
  }
}
