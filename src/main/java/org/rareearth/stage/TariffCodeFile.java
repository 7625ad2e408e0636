package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Sources;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.springframework.stereotype.Component;

/** hs_codes.csv. */
@Component
class TariffCodeFile implements DataFile {

  private final EntityManager entityManager;
  private final Places places;
  private final Stages stages;
  private final Sources sources;

  TariffCodeFile(EntityManager entityManager, Places places, Stages stages, Sources sources) {
    this.entityManager = entityManager;
    this.places = places;
    this.stages = stages;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "hs_codes";
  }

  @Override
  public List<String> columns() {
    return List.of("code", "place", "description_en", "description_zh", "stage", "us_duty_pct", "source", "locator", "note");
  }

  @Override
  public Set<String> after() {
    return Set.of("sources", "places", "stages");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new TariffCode(
        row.text("code"), row.optionalReference("place", places::find), row.localized("description"),
        row.reference("stage", stages::find), row.decimal("us_duty_pct"), row.reference("source", sources::find),
        row.optional("locator"), row.optional("note")));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from TariffCode order by id", TariffCode.class).getResultStream()
        .map(it -> new CsvRow().add(it.slug()).add(it.place()).text(it.description()).add(it.stage()).add(it.usDutyPct()).add(it.source())
            .add(it.locator()).add(it.note()));
  }
}
