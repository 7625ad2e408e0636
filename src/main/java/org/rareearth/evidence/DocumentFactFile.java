package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.springframework.stereotype.Component;

/** document_facts.csv. */
@Component
class DocumentFactFile implements DataFile {

  private final EntityManager entityManager;
  private final Sources sources;

  DocumentFactFile(EntityManager entityManager, Sources sources) {
    this.entityManager = entityManager;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "document_facts";
  }

  @Override
  public List<String> columns() {
    return List.of("fact", "topic", "subject_en", "subject_zh", "field", "value_en", "value_zh", "unit", "place", "page", "source",
        "locator", "as_of", "note");
  }

  @Override
  public Set<String> after() {
    return Set.of("sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new DocumentFact(
        row.slug("fact"), row.text("topic"), row.localized("subject"), row.text("field"), row.localized("value"),
        row.optional("unit"), row.optional("place"), row.text("page"), row.reference("source", sources::find),
        row.optional("locator"), row.date("as_of"), row.optional("note")));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from DocumentFact order by id", DocumentFact.class).getResultStream()
        .map(it -> new CsvRow().add(it.slug()).add(it.topic()).text(it.subject()).add(it.field()).text(it.value()).add(it.unit())
            .add(it.place()).add(it.page()).add(it.source()).add(it.locator()).add(it.asOf()).add(it.note()));
  }
}
