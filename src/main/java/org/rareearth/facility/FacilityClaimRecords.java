package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Unit;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;

/** facility_claims.csv, and the records that it holds. */
@Component
class FacilityClaimRecords extends RecordKind<FacilityClaim> {

  private static final Fields FIELDS = Fields.of("facility_claims", "claim").reference("facility", "facilities")
      .one("property", Property.class, "property").quantity("value_low", "value_high", "qualifier", "unit", Unit.symbols())
      .oneOrNull("basis", Basis.class, "basis").oneOrNull("status", FacilityStatus.class, "status").optionalLocalizedProse("text")
      .optionalReference("stage", "stages").optional("product").optional("target_year").with(Evidence.FIELDS)
      .keyNumberedFrom("facility", "property");

  private final Facilities facilities;
  private final Stages stages;
  private final Sources sources;

  FacilityClaimRecords(EntityManager entityManager, Facilities facilities, Stages stages, Sources sources) {
    super(entityManager, FacilityClaim.class, FacilityClaim::new, FIELDS);
    this.facilities = facilities;
    this.stages = stages;
    this.sources = sources;
  }

  @Override
  protected void fill(FacilityClaim claim, DataRow row) {
    claim.revise(
        row.slug("claim"), row.reference("facility", facilities::find), row.one(Property.class, "property"), row.quantity(),
        row.oneOrNull(Basis.class, "basis"), row.oneOrNull(FacilityStatus.class, "status"), row.optionalLocalized("text"),
        row.optionalReference("stage", stages::find), row.optional("product"), row.optional("target_year"),
        Evidence.read(row, sources));
  }

  @Override
  public CsvRow write(FacilityClaim claim) {
    return claim.evidence().writeTo(new CsvRow().add(claim.slug()).add(claim.facility()).add(claim.property()).quantity(claim.value())
        .add(claim.basis()).add(claim.status()).text(claim.text()).add(claim.stage()).add(claim.product()).add(claim.targetYear()));
  }

  @Override
  public String address(FacilityClaim claim) {
    return "/facilities/" + claim.facility().slug() + "#claim-" + claim.slug();
  }

  @Override
  public LocalizedText label(FacilityClaim claim) {
    return claim.facility().name();
  }

  @Override
  public FacilityClaim create(DataRow row) {
    FacilityClaim claim = super.create(row);
    claim.facility().record(claim);
    return claim;
  }

  /** What is shown of its facility may change, and of the facility that it leaves when it moves to another. */
  @Override
  public void revise(FacilityClaim claim, DataRow row) {
    Facility before = claim.facility();
    super.revise(claim, row);
    if (!before.slug().equals(claim.facility().slug())) {
      before.forget(claim);
    }
    claim.facility().record(claim);
  }

  @Override
  public void remove(FacilityClaim claim) {
    claim.facility().forget(claim);
    super.remove(claim);
  }
}
