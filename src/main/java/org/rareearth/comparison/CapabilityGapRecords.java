package org.rareearth.comparison;

import jakarta.persistence.EntityManager;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.evidence.Statement;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.stage.Places;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;

/** capability_gaps.csv, and the records that it holds. */
@Component
class CapabilityGapRecords extends RecordKind<CapabilityGap> {

  private static final Fields FIELDS = Fields.of("capability_gaps", "gap").reference("stage", "stages").reference("place", "places")
      .localizedProse("missing").with(Evidence.FIELDS).keyNumberedFrom("place", "stage");

  private final Stages stages;
  private final Places places;
  private final Sources sources;

  CapabilityGapRecords(EntityManager entityManager, Stages stages, Places places, Sources sources) {
    super(entityManager, CapabilityGap.class, CapabilityGap::new, FIELDS);
    this.stages = stages;
    this.places = places;
    this.sources = sources;
  }

  @Override
  protected void fill(CapabilityGap gap, DataRow row) {
    gap.revise(
        row.slug("gap"), row.reference("stage", stages::find), row.reference("place", places::find), row.localized("missing"),
        Evidence.read(row, sources));
  }

  @Override
  public CsvRow write(CapabilityGap gap) {
    return gap.evidence().writeTo(new CsvRow().add(gap.slug()).add(gap.stage()).add(gap.place()).text(gap.missing()));
  }

  @Override
  public String address(CapabilityGap gap) {
    return "/stages/" + gap.stage().slug() + "#gap-" + gap.slug();
  }

  @Override
  public LocalizedText label(CapabilityGap gap) {
    return Statement.joined(gap.place().name(), " · ", gap.stage().name());
  }
}
