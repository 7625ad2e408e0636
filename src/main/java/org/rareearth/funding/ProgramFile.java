package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Sources;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.rareearth.organization.Organizations;
import org.springframework.stereotype.Component;

/** programs.csv. */
@Component
class ProgramFile implements DataFile {

  private final EntityManager entityManager;
  private final Organizations organizations;
  private final Sources sources;

  ProgramFile(EntityManager entityManager, Organizations organizations, Sources sources) {
    this.entityManager = entityManager;
    this.organizations = organizations;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "programs";
  }

  @Override
  public List<String> columns() {
    return List.of("program", "name_en", "name_zh", "funder", "level", "country", "statute", "source", "locator", "note");
  }

  @Override
  public Set<String> after() {
    return Set.of("organizations", "sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new Program(
        row.slug("program"), row.localized("name"), row.reference("funder", organizations::find), row.one(Level.class, "level"),
        row.optional("country"), row.optional("statute"), row.reference("source", sources::find), row.optional("locator"),
        row.optional("note")));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from Program order by id", Program.class).getResultStream()
        .map(it -> new CsvRow().add(it.slug()).text(it.name()).add(it.funder()).add(it.level()).add(it.country()).add(it.statute())
            .add(it.source()).add(it.locator()).add(it.note()));
  }
}
