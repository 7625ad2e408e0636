package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.evidence.Statement;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** stage_definitions.csv, and the records that it holds. */
@Component
class StageDefinitionRecords extends RecordKind<StageDefinition> {

  private static final Fields FIELDS = Fields.of("stage_definitions", "definition").reference("stage", "stages").localized("authority")
      .localizedProse("words").with(Evidence.FIELDS).keyFrom("stage", "authority_en");

  private final Stages stages;
  private final Sources sources;

  StageDefinitionRecords(EntityManager entityManager, Stages stages, Sources sources) {
    super(entityManager, StageDefinition.class, StageDefinition::new, FIELDS);
    this.stages = stages;
    this.sources = sources;
  }

  @Override
  protected void fill(StageDefinition definition, DataRow row) {
    definition.revise(
        row.slug("definition"), row.reference("stage", stages::find), row.localized("authority"), row.localized("words"),
        Evidence.read(row, sources));
  }

  @Override
  public CsvRow write(StageDefinition definition) {
    return definition.evidence().writeTo(new CsvRow().add(definition.slug()).add(definition.stage()).text(definition.authority())
        .text(definition.words()));
  }

  @Override
  public String address(StageDefinition definition) {
    return "/stages/" + definition.stage().slug() + "#definition-" + definition.slug();
  }

  @Override
  public LocalizedText label(StageDefinition definition) {
    return Statement.joined(definition.stage().name(), " · ", definition.authority());
  }
}
