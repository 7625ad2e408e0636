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

/** stages.csv. */
@Component
class ChainStageFile implements DataFile {

  private final EntityManager entityManager;
  private final Sources sources;

  ChainStageFile(EntityManager entityManager, Sources sources) {
    this.entityManager = entityManager;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "stages";
  }

  @Override
  public List<String> columns() {
    return List.of("stage", "position", "name_en", "name_zh", "definition_en", "definition_zh", "native_product_en", "native_product_zh",
        "native_unit", "source");
  }

  @Override
  public Set<String> after() {
    return Set.of("sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new ChainStage(
        row.slug("stage"), row.integer("position"), row.localized("name"), row.localized("definition"),
        row.optionalLocalized("native_product"), row.optional("native_unit"), row.reference("source", sources::find)));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from ChainStage order by id", ChainStage.class).getResultStream()
        .map(it -> new CsvRow().add(it.slug()).add(it.position()).text(it.name()).text(it.definition()).text(it.nativeProduct())
            .add(it.nativeUnit()).add(it.source()));
  }
}
