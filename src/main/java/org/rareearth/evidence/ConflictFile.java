package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.springframework.stereotype.Component;

/** conflicts.csv. */
@Component
class ConflictFile implements DataFile {

  private final EntityManager entityManager;

  ConflictFile(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public String name() {
    return "conflicts";
  }

  @Override
  public List<String> columns() {
    return List.of("conflict", "type", "subject_kind", "subject", "title_en", "title_zh", "reading_en", "reading_zh", "state");
  }

  @Override
  public Set<String> after() {
    return Set.of();
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new Conflict(
        row.slug("conflict"), row.one(ConflictType.class, "type"), row.one(SubjectKind.class, "subject_kind"), row.text("subject"),
        row.localized("title"), row.localized("reading"), row.one(ConflictState.class, "state")));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from Conflict order by id", Conflict.class).getResultStream()
        .map(it -> new CsvRow().add(it.slug()).add(it.type()).add(it.subjectKind()).add(it.subject()).text(it.title()).text(it.reading())
            .add(it.state()));
  }
}
