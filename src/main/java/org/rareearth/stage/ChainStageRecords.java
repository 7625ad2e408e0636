package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Sources;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.search.SearchColumns;
import org.rareearth.search.Searchable;
import org.springframework.stereotype.Component;

/** stages.csv, and the records that it holds. */
@Component
class ChainStageRecords extends RecordKind<ChainStage> implements Searchable {

  private static final Fields FIELDS = Fields.of("stages", "stage").required("position", FieldType.INTEGER).localized("name")
      .localizedProse("definition").optionalLocalized("native_product").optional("native_unit").reference("source", "sources")
      .keyFrom("name_en");

  private final Sources sources;

  ChainStageRecords(EntityManager entityManager, Sources sources) {
    super(entityManager, ChainStage.class, ChainStage::new, FIELDS);
    this.sources = sources;
  }

  @Override
  protected void fill(ChainStage stage, DataRow row) {
    stage.revise(
        row.slug("stage"), row.integer("position"), row.localized("name"), row.localized("definition"),
        row.optionalLocalized("native_product"), row.optional("native_unit"), row.reference("source", sources::find));
  }

  @Override
  public CsvRow write(ChainStage stage) {
    return new CsvRow().add(stage.slug()).add(stage.position()).text(stage.name()).text(stage.definition()).text(stage.nativeProduct())
        .add(stage.nativeUnit()).add(stage.source());
  }

  @Override
  public String address(ChainStage stage) {
    return "/stages/" + stage.slug();
  }

  @Override
  public LocalizedText label(ChainStage stage) {
    return stage.name();
  }

  @Override
  public SearchColumns searched() {
    return new SearchColumns(7, List.of(), List.of("definition_en", "definition_zh"));
  }
}
