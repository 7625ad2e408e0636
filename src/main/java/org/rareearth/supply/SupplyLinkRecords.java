package org.rareearth.supply;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.evidence.Statement;
import org.rareearth.facility.Facilities;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.organization.Organizations;
import org.springframework.stereotype.Component;

/** supply_links.csv, and the records that it holds. */
@Component
class SupplyLinkRecords extends RecordKind<SupplyLink> {

  private static final Fields FIELDS = Fields.of("supply_links", "link").one("from_kind", PartyKind.class, "subjectKind")
      .referenceToOneOf("from", "organizations", "facilities").one("to_kind", PartyKind.class, "subjectKind")
      .referenceToOneOf("to", "organizations", "facilities").one("kind", LinkKind.class, "linkKind")
      .one("status", LinkStatus.class, "linkStatus").optional("status_as_stated").optionalLocalized("material")
      .quantity("volume_low", "volume_high", null, "volume_unit", List.of()).optional("announced_on", FieldType.PARTIAL_DATE)
      .with(Evidence.FIELDS).keyFrom("from", "to", "kind");

  private final Organizations organizations;
  private final Facilities facilities;
  private final Sources sources;

  SupplyLinkRecords(EntityManager entityManager, Organizations organizations, Facilities facilities, Sources sources) {
    super(entityManager, SupplyLink.class, SupplyLink::new, FIELDS);
    this.organizations = organizations;
    this.facilities = facilities;
    this.sources = sources;
  }

  @Override
  protected void fill(SupplyLink link, DataRow row) {
    link.revise(
        row.slug("link"), party(row, "from"), party(row, "to"),
        row.one(LinkKind.class, "kind"), row.one(LinkStatus.class, "status"), row.optional("status_as_stated"),
        row.optionalLocalized("material"), row.decimal("volume_low"), row.decimal("volume_high"), row.optional("volume_unit"),
        row.date("announced_on"), Evidence.read(row, sources));
  }

  @Override
  public CsvRow write(SupplyLink link) {
    return link.evidence().writeTo(new CsvRow().add(link.slug()).add(link.from().kind()).add(link.from()).add(link.to().kind())
        .add(link.to()).add(link.kind()).add(link.status()).add(link.statusAsStated()).text(link.material()).add(link.volumeLow())
        .add(link.volumeHigh()).add(link.volumeUnit()).add(link.announcedOn()));
  }

  @Override
  public String address(SupplyLink link) {
    return LinkRow.PartyRef.of(link.from()).path() + "#link-" + link.slug();
  }

  @Override
  public LocalizedText label(SupplyLink link) {
    return Statement.joined(link.from().name(), " → ", link.to().name());
  }

  @Override
  protected String path(Field field, String kind) {
    return field.type() != FieldType.REFERENCE || field.kinds().size() == 1 ? super.path(field, kind)
        : field.attribute() + (kind.equals("organizations") ? ".organization" : ".facility");
  }

  private Party party(DataRow row, String column) {
    return switch (row.one(PartyKind.class, column + "_kind")) {
      case ORGANIZATION -> Party.of(row.reference(column, organizations::find));
      case FACILITY -> Party.of(row.reference(column, facilities::find));
    };
  }
}
