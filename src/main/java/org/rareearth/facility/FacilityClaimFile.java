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
import org.rareearth.kernel.Basis;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;

/** facility_claims.csv. */
@Component
class FacilityClaimFile implements DataFile {

  private final EntityManager entityManager;
  private final Facilities facilities;
  private final Stages stages;
  private final Sources sources;

  FacilityClaimFile(EntityManager entityManager, Facilities facilities, Stages stages, Sources sources) {
    this.entityManager = entityManager;
    this.facilities = facilities;
    this.stages = stages;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "facility_claims";
  }

  @Override
  public List<String> columns() {
    return Stream.concat(
        Stream.of("claim", "facility", "property", "value_low", "value_high", "qualifier", "unit", "basis", "status", "text_en", "text_zh",
        "stage", "product", "target_year"),
        Evidence.COLUMNS.stream()).toList();
  }

  @Override
  public Set<String> after() {
    return Set.of("facilities", "stages", "sources");
  }

  @Override
  public void load(DataRow row) {
    FacilityClaim claim = new FacilityClaim(
        row.slug("claim"), row.reference("facility", facilities::find), row.one(Property.class, "property"), row.quantity(),
        row.oneOrNull(Basis.class, "basis"), row.oneOrNull(FacilityStatus.class, "status"), row.optionalLocalized("text"),
        row.optionalReference("stage", stages::find), row.optional("product"), row.optional("target_year"),
        Evidence.read(row, sources));
    entityManager.persist(claim);
    claim.facility().record(claim);
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from FacilityClaim order by id", FacilityClaim.class).getResultStream()
        .map(it -> it.evidence().writeTo(new CsvRow()
            .add(it.slug()).add(it.facility()).add(it.property()).quantity(it.value()).add(it.basis()).add(it.status())
            .text(it.text()).add(it.stage()).add(it.product()).add(it.targetYear())));
  }
}
