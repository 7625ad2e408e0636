package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Sources;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.rareearth.organization.Organizations;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;

/** facilities.csv. */
@Component
class FacilityFile implements DataFile {

  private final EntityManager entityManager;
  private final Organizations organizations;
  private final Stages stages;
  private final Sources sources;

  FacilityFile(EntityManager entityManager, Organizations organizations, Stages stages, Sources sources) {
    this.entityManager = entityManager;
    this.organizations = organizations;
    this.stages = stages;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "facilities";
  }

  @Override
  public List<String> columns() {
    return List.of("facility", "name_en", "name_zh", "aliases", "operator", "country", "state", "county", "locality", "latitude",
        "longitude", "location_precision", "stages", "source", "note");
  }

  @Override
  public Set<String> after() {
    return Set.of("stages", "organizations", "sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new Facility(
        row.slug("facility"), row.localized("name"), row.list("aliases"), row.optionalReference("operator", organizations::find),
        row.text("country"), row.optional("state"), row.optional("county"), row.optional("locality"), row.decimal("latitude"),
        row.decimal("longitude"), row.one(LocationPrecision.class, "location_precision"), row.references("stages", stages::find),
        row.reference("source", sources::find), row.optional("note")));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from Facility order by id", Facility.class).getResultStream()
        .map(it -> new CsvRow().add(it.slug()).text(it.name()).add(it.aliases()).add(it.operator()).add(it.country()).add(it.state())
            .add(it.county()).add(it.locality()).add(it.latitude()).add(it.longitude()).add(it.locationPrecision())
            .add(it.stages()).add(it.source()).add(it.note()));
  }
}
