package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.facility.Facilities;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.rareearth.organization.Organizations;
import org.springframework.stereotype.Component;

/** awards.csv. */
@Component
class FundingAwardFile implements DataFile {

  private final EntityManager entityManager;
  private final Programs programs;
  private final Organizations organizations;
  private final Facilities facilities;

  FundingAwardFile(EntityManager entityManager, Programs programs, Organizations organizations, Facilities facilities) {
    this.entityManager = entityManager;
    this.programs = programs;
    this.organizations = organizations;
    this.facilities = facilities;
  }

  @Override
  public String name() {
    return "awards";
  }

  @Override
  public List<String> columns() {
    return List.of("award", "title_en", "title_zh", "program", "recipient", "facility", "instrument", "counted", "exclusion",
        "related_award", "terms_en", "terms_zh", "note");
  }

  @Override
  public Set<String> after() {
    return Set.of("programs", "organizations", "facilities");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new FundingAward(
        row.slug("award"), row.localized("title"), row.reference("program", programs::find),
        row.reference("recipient", organizations::find), row.optionalReference("facility", facilities::find),
        row.one(Instrument.class, "instrument"), row.flag("counted"), row.oneOrNull(Exclusion.class, "exclusion"),
        row.optional("related_award"), row.optionalLocalized("terms"), row.optional("note")));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from FundingAward order by id", FundingAward.class).getResultStream()
        .map(it -> new CsvRow().add(it.slug()).text(it.title()).add(it.program()).add(it.recipient()).add(it.facility())
            .add(it.instrument()).add(it.counted()).add(it.exclusion()).add(it.relatedAward()).text(it.terms())
            .add(it.note()));
  }
}
