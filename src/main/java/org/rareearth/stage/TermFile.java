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

/** glossary.csv. */
@Component
class TermFile implements DataFile {

  private final EntityManager entityManager;
  private final Sources sources;

  TermFile(EntityManager entityManager, Sources sources) {
    this.entityManager = entityManager;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "glossary";
  }

  @Override
  public List<String> columns() {
    return List.of("term", "name_en", "name_zh", "words_en", "words_zh", "source");
  }

  @Override
  public Set<String> after() {
    return Set.of("sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new Term(
        row.slug("term"), row.localized("name"), row.localized("words"), row.optionalReference("source", sources::find)));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from Term order by id", Term.class).getResultStream()
        .map(it -> new CsvRow().add(it.slug()).text(it.name()).text(it.words()).add(it.source()));
  }
}
