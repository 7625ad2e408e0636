package org.rareearth.organization;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Sources;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.springframework.stereotype.Component;

/** organizations.csv. */
@Component
class OrganizationFile implements DataFile {

  private final EntityManager entityManager;
  private final Organizations organizations;
  private final Sources sources;

  OrganizationFile(EntityManager entityManager, Organizations organizations, Sources sources) {
    this.entityManager = entityManager;
    this.organizations = organizations;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "organizations";
  }

  @Override
  public List<String> columns() {
    return List.of("organization", "name_en", "name_zh", "aliases", "country", "kind", "parent", "parent_share_pct", "ticker",
        "ownership_en", "ownership_zh", "source", "note");
  }

  @Override
  public Set<String> after() {
    return Set.of("sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new Organization(
        row.slug("organization"), row.localized("name"), row.list("aliases"), row.optional("country"),
        row.one(OrganizationKind.class, "kind"), row.optionalReference("parent", organizations::find),
        row.decimal("parent_share_pct"), row.optional("ticker"), row.optionalLocalized("ownership"),
        row.reference("source", sources::find), row.optional("note")));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from Organization order by id", Organization.class).getResultStream()
        .map(it -> new CsvRow().add(it.slug()).text(it.name()).add(it.aliases()).add(it.country()).add(it.kind()).add(it.parent())
            .add(it.parentSharePct()).add(it.ticker()).text(it.ownership()).add(it.source()).add(it.note()));
  }
}
