package org.rareearth.site.api;

import java.math.BigDecimal;
import java.util.List;
import org.rareearth.facility.Facilities;
import org.rareearth.facility.FacilityFilter;
import org.rareearth.funding.FundingAwards;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.rareearth.organization.OrganizationFamily;
import org.rareearth.organization.OrganizationRow;
import org.rareearth.organization.Organizations;
import org.rareearth.supply.LinkRow;
import org.rareearth.supply.SupplyLinks;
import org.springframework.stereotype.Component;

/** What the API says of organizations and of what binds them. */
@Component
class OrganizationItems {

  private final Organizations organizations;
  private final Facilities facilities;
  private final FundingAwards awards;
  private final SupplyLinks links;
  private final Values values;
  private final RecordedOn recordedOn;

  OrganizationItems(Organizations organizations, Facilities facilities, FundingAwards awards, SupplyLinks links, Values values,
      RecordedOn recordedOn) {
    this.organizations = organizations;
    this.facilities = facilities;
    this.awards = awards;
    this.links = links;
    this.values = values;
    this.recordedOn = recordedOn;
  }

  List<OrganizationItem> list(List<OrganizationRow> rows) {
    return rows.stream().map(OrganizationItems::item).toList();
  }

  OrganizationRecord one(String id) {
    OrganizationFamily family = organizations.family(id);
    FacilityFilter operated = new FacilityFilter(List.of(), List.of(), List.of(), List.of(), List.of(id), null);
    List<Ref> plants = facilities.rows(operated).stream().map(row -> Ref.of("facilities", row.slug(), row.name())).toList();
    return new OrganizationRecord(item(family.self()), family.parents().stream().map(row -> Ref.of(row.ref())).toList(),
        family.subsidiaries().stream().map(below -> Ref.of(below.organization().ref())).toList(), plants,
        awards.toRecipients(family.slugs()).stream().map(Ref::of).toList(),
        links(links.touching(plants.stream().map(Ref::id).toList(), family.slugs())));
  }

  List<LinkItem> links(List<LinkRow> rows) {
    RecordedOn.Records recorded = recordedOn.of("supply_links", rows.stream().map(LinkRow::slug).toList());
    return rows.stream().map(row -> new LinkItem(row.slug(), Ref.of(row.from()), Ref.of(row.to()), row.kind(), row.status(),
        row.statusAsStated(), Text.ofNullable(row.material()), DateSaid.ofNullable(row.announcedOn()), volume(row, recorded))).toList();
  }

  /** A volume in a unit of the closed list; any other stands in the words of the source's note. */
  private Value volume(LinkRow row, RecordedOn.Records recorded) {
    BigDecimal low = row.volumeLow();
    String unit = row.volumeUnit();
    return low == null || unit == null || !Unit.symbols().contains(unit) ? values.unstated(row.slug(), row.said(), recorded)
        : values.of(row.slug(), new Quantity(low, row.volumeHigh(), Qualifier.NOT_STATED, Unit.of(unit)), Values.Scope.NONE, row.said(),
            recorded);
  }

  private static OrganizationItem item(OrganizationRow row) {
    return new OrganizationItem(row.slug(), "/organizations/" + row.slug(), Text.of(row.name()), row.aliases(), row.country(), row.kind(),
        Ref.ofNullable(row.parent()), row.parentSharePct(), row.ticker(), Text.ofNullable(row.ownership()), row.source().slug(),
        row.note());
  }
}
