package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.organization.Organizations;
import org.springframework.stereotype.Component;

/** milestones.csv, and the records that it holds. */
@Component
class MilestoneRecords extends RecordKind<Milestone> {

  private static final Fields FIELDS = Fields.of("milestones", "milestone").reference("facility", "facilities")
      .optionalReference("organization", "organizations").one("kind", MilestoneKind.class, "milestoneKind")
      .one("status", MilestoneStatus.class, "milestoneStatus").required("date", FieldType.PARTIAL_DATE).localized("title")
      .with(Evidence.FIELDS).keyFrom("facility", "kind");

  private final Facilities facilities;
  private final Organizations organizations;
  private final Sources sources;

  MilestoneRecords(EntityManager entityManager, Facilities facilities, Organizations organizations, Sources sources) {
    super(entityManager, Milestone.class, Milestone::new, FIELDS);
    this.facilities = facilities;
    this.organizations = organizations;
    this.sources = sources;
  }

  @Override
  protected void fill(Milestone milestone, DataRow row) {
    milestone.revise(
        row.slug("milestone"), row.reference("facility", facilities::find),
        row.optionalReference("organization", organizations::find), row.one(MilestoneKind.class, "kind"),
        row.one(MilestoneStatus.class, "status"), row.requiredDate("date"), row.localized("title"), Evidence.read(row, sources));
  }

  @Override
  public CsvRow write(Milestone milestone) {
    return milestone.evidence().writeTo(new CsvRow().add(milestone.slug()).add(milestone.facility()).add(milestone.organization())
        .add(milestone.kind()).add(milestone.status()).add(milestone.date()).text(milestone.title()));
  }

  @Override
  public String address(Milestone milestone) {
    return "/facilities/" + milestone.facility().slug() + "#milestone-" + milestone.slug();
  }

  @Override
  public LocalizedText label(Milestone milestone) {
    return milestone.title();
  }
}
