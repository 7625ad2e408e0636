package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.springframework.stereotype.Component;

/** sources.csv. */
@Component
class SourceFile implements DataFile {

  private final EntityManager entityManager;

  SourceFile(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public List<String> columns() {
    return List.of("source", "title", "publisher", "url", "language", "kind", "published_on", "retrieved_on", "archive_url", "note");
  }

  @Override
  public Set<String> after() {
    return Set.of();
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new Source(row.slug("source"), row.text("title"), row.text("publisher"), row.optional("url"),
        row.text("language"), row.one(SourceKind.class, "kind"), row.date("published_on"), LocalDate.parse(row.text("retrieved_on")),
        row.optional("archive_url"), row.optional("note")));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from Source order by id", Source.class).getResultStream()
        .map(source -> new CsvRow().add(source.slug()).add(source.title()).add(source.publisher()).add(source.url())
            .add(source.language()).add(source.kind()).add(source.publishedOn()).add(source.retrievedOn())
            .add(source.archiveUrl()).add(source.note()));
  }
}
