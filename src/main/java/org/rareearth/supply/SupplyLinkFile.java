package org.rareearth.supply;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.facility.Facilities;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.rareearth.organization.Organizations;
import org.springframework.stereotype.Component;

/** supply_links.csv. */
@Component
class SupplyLinkFile implements DataFile {

  private final EntityManager entityManager;
  private final Organizations organizations;
  private final Facilities facilities;
  private final Sources sources;

  SupplyLinkFile(EntityManager entityManager, Organizations organizations, Facilities facilities, Sources sources) {
    this.entityManager = entityManager;
    this.organizations = organizations;
    this.facilities = facilities;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "supply_links";
  }

  @Override
  public List<String> columns() {
    return Stream.concat(
        Stream.of("link", "from_kind", "from", "to_kind", "to", "kind", "status", "status_as_stated", "material_en", "material_zh",
        "volume_low", "volume_high", "volume_unit", "announced_on"),
        Evidence.COLUMNS.stream()).toList();
  }

  @Override
  public Set<String> after() {
    return Set.of("organizations", "facilities", "sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new SupplyLink(
        row.slug("link"), party(row, "from"), party(row, "to"),
        row.one(LinkKind.class, "kind"), row.one(LinkStatus.class, "status"), row.optional("status_as_stated"),
        row.optionalLocalized("material"), row.decimal("volume_low"), row.decimal("volume_high"), row.optional("volume_unit"),
        row.date("announced_on"), Evidence.read(row, sources)));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from SupplyLink order by id", SupplyLink.class).getResultStream()
        .map(it -> it.evidence().writeTo(new CsvRow()
            .add(it.slug()).add(it.from().kind()).add(it.from()).add(it.to().kind()).add(it.to()).add(it.kind())
            .add(it.status()).add(it.statusAsStated()).text(it.material()).add(it.volumeLow()).add(it.volumeHigh())
            .add(it.volumeUnit()).add(it.announcedOn())));
  }

  private Party party(DataRow row, String column) {
    return switch (row.one(PartyKind.class, column + "_kind")) {
      case ORGANIZATION -> Party.of(row.reference(column, organizations::find));
      case FACILITY -> Party.of(row.reference(column, facilities::find));
    };
  }
}
