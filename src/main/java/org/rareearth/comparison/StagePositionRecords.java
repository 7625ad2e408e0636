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

/** stage_positions.csv, and the records that it holds. */
@Component
class StagePositionRecords extends RecordKind<StagePosition> {

  private static final Fields FIELDS = Fields.of("stage_positions", "position").reference("stage", "stages").reference("place", "places")
      .one("aspect", Aspect.class, "aspect").oneOrNull("standing", Standing.class, "standing").localizedProse("words").with(Evidence.FIELDS)
      .keyFrom("place", "stage", "aspect");

  private final Stages stages;
  private final Places places;
  private final Sources sources;

  StagePositionRecords(EntityManager entityManager, Stages stages, Places places, Sources sources) {
    super(entityManager, StagePosition.class, StagePosition::new, FIELDS);
    this.stages = stages;
    this.places = places;
    this.sources = sources;
  }

  @Override
  protected void fill(StagePosition position, DataRow row) {
    position.revise(
        row.slug("position"), row.reference("stage", stages::find), row.reference("place", places::find),
        row.one(Aspect.class, "aspect"), row.oneOrNull(Standing.class, "standing"), row.localized("words"),
        Evidence.read(row, sources));
  }

  @Override
  public CsvRow write(StagePosition position) {
    return position.evidence().writeTo(new CsvRow().add(position.slug()).add(position.stage()).add(position.place()).add(position.aspect())
        .add(position.standing()).text(position.words()));
  }

  @Override
  public String address(StagePosition position) {
    return "/stages/" + position.stage().slug() + "#position-" + position.slug();
  }

  @Override
  public LocalizedText label(StagePosition position) {
    return Statement.joined(position.place().name(), " · ", position.stage().name());
  }
}
