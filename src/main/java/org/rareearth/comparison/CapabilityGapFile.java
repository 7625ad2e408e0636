package org.rareearth.comparison;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.rareearth.stage.Places;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;

/** capability_gaps.csv. */
@Component
class CapabilityGapFile implements DataFile {

  private final EntityManager entityManager;
  private final Stages stages;
  private final Places places;
  private final Sources sources;

  CapabilityGapFile(EntityManager entityManager, Stages stages, Places places, Sources sources) {
    this.entityManager = entityManager;
    this.stages = stages;
    this.places = places;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "capability_gaps";
  }

  @Override
  public List<String> columns() {
    return Stream.concat(
        Stream.of("gap", "stage", "place", "missing_en", "missing_zh"),
        Evidence.COLUMNS.stream()).toList();
  }

  @Override
  public Set<String> after() {
    return Set.of("stages", "places", "sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new CapabilityGap(
        row.slug("gap"), row.reference("stage", stages::find), row.reference("place", places::find), row.localized("missing"),
        Evidence.read(row, sources)));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from CapabilityGap order by id", CapabilityGap.class).getResultStream()
        .map(it -> it.evidence().writeTo(new CsvRow().add(it.slug()).add(it.stage()).add(it.place()).text(it.missing())));
  }
}
