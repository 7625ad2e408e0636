package org.rareearth.organization;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Sources;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.search.SearchColumns;
import org.rareearth.search.Searchable;
import org.springframework.stereotype.Component;

/** organizations.csv, and the records that it holds. */
@Component
class OrganizationRecords extends RecordKind<Organization> implements Searchable {

  private static final Fields FIELDS = Fields.of("organizations", "organization").localized("name").optional("aliases", FieldType.LIST)
      .optional("country", FieldType.COUNTRY).one("kind", OrganizationKind.class, "organizationKind")
      .optionalReference("parent", "organizations").optional("parent_share_pct", FieldType.DECIMAL).optional("ticker")
      .optionalLocalized("ownership").reference("source", "sources").prose("note").keyFrom("name_en");

  private final Organizations organizations;
  private final Sources sources;

  OrganizationRecords(EntityManager entityManager, Organizations organizations, Sources sources) {
    super(entityManager, Organization.class, Organization::new, FIELDS);
    this.organizations = organizations;
    this.sources = sources;
  }

  @Override
  protected void fill(Organization organization, DataRow row) {
    organization.revise(
        row.slug("organization"), row.localized("name"), row.list("aliases"), row.optional("country"),
        row.one(OrganizationKind.class, "kind"), row.optionalReference("parent", organizations::find),
        row.decimal("parent_share_pct"), row.optional("ticker"), row.optionalLocalized("ownership"),
        row.reference("source", sources::find), row.optional("note"));
  }

  @Override
  public CsvRow write(Organization organization) {
    return new CsvRow().add(organization.slug()).text(organization.name()).add(organization.aliases()).add(organization.country())
        .add(organization.kind()).add(organization.parent()).add(organization.parentSharePct()).add(organization.ticker())
        .text(organization.ownership()).add(organization.source()).add(organization.note());
  }

  @Override
  public String address(Organization organization) {
    return "/organizations/" + organization.slug();
  }

  @Override
  public LocalizedText label(Organization organization) {
    return organization.name();
  }

  @Override
  public SearchColumns searched() {
    return new SearchColumns(9, List.of("ticker"), List.of("country"));
  }
}
