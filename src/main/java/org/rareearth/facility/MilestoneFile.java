package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.rareearth.organization.Organizations;
import org.springframework.stereotype.Component;

/** milestones.csv. */
@Component
class MilestoneFile implements DataFile {

  private final EntityManager entityManager;
  private final Facilities facilities;
  private final Organizations organizations;
  private final Sources sources;

  MilestoneFile(EntityManager entityManager, Facilities facilities, Organizations organizations, Sources sources) {
    this.entityManager = entityManager;
    this.facilities = facilities;
    this.organizations = organizations;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "milestones";
  }

  @Override
  public List<String> columns() {
    return Stream.concat(
        Stream.of("milestone", "facility", "organization", "kind", "status", "date", "title_en", "title_zh"),
        Evidence.COLUMNS.stream()).toList();
  }

  @Override
  public Set<String> after() {
    return Set.of("facilities", "organizations", "sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new Milestone(
        row.slug("milestone"), row.reference("facility", facilities::find),
        row.optionalReference("organization", organizations::find), row.one(MilestoneKind.class, "kind"),
        row.one(MilestoneStatus.class, "status"), row.requiredDate("date"), row.localized("title"), Evidence.read(row, sources)));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from Milestone order by id", Milestone.class).getResultStream()
        .map(it -> it.evidence().writeTo(new CsvRow()
            .add(it.slug()).add(it.facility()).add(it.organization()).add(it.kind()).add(it.status()).add(it.date())
            .text(it.title())));
  }
}
