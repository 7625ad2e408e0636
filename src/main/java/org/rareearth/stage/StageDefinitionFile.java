package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.springframework.stereotype.Component;

/** stage_definitions.csv. */
@Component
class StageDefinitionFile implements DataFile {

  private final EntityManager entityManager;
  private final Stages stages;
  private final Sources sources;

  StageDefinitionFile(EntityManager entityManager, Stages stages, Sources sources) {
    this.entityManager = entityManager;
    this.stages = stages;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "stage_definitions";
  }

  @Override
  public List<String> columns() {
    return Stream.concat(
        Stream.of("definition", "stage", "authority_en", "authority_zh", "words_en", "words_zh"),
        Evidence.COLUMNS.stream()).toList();
  }

  @Override
  public Set<String> after() {
    return Set.of("stages", "sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new StageDefinition(
        row.slug("definition"), row.reference("stage", stages::find), row.localized("authority"), row.localized("words"),
        Evidence.read(row, sources)));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from StageDefinition order by id", StageDefinition.class).getResultStream()
        .map(it -> it.evidence().writeTo(new CsvRow().add(it.slug()).add(it.stage()).text(it.authority()).text(it.words())));
  }
}
