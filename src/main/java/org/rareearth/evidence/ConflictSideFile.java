package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.springframework.stereotype.Component;

/** conflict_sides.csv. */
@Component
class ConflictSideFile implements DataFile {

  private final EntityManager entityManager;
  private final Conflicts conflicts;

  ConflictSideFile(EntityManager entityManager, Conflicts conflicts) {
    this.entityManager = entityManager;
    this.conflicts = conflicts;
  }

  @Override
  public String name() {
    return "conflict_sides";
  }

  @Override
  public List<String> columns() {
    return List.of("conflict", "side", "statement_kind", "statement");
  }

  @Override
  public Set<String> after() {
    return Set.of("conflicts");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new ConflictSide(
        row.reference("conflict", conflicts::find), row.text("side"), row.one(StatementKind.class, "statement_kind"),
        row.text("statement")));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from ConflictSide order by id", ConflictSide.class).getResultStream()
        .map(it -> new CsvRow().add(it.conflict()).add(it.side()).add(it.statementKind()).add(it.statement()));
  }
}
