package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Sources;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.springframework.stereotype.Component;

/** elements.csv. */
@Component
class ElementFile implements DataFile {

  private final EntityManager entityManager;
  private final Sources sources;

  ElementFile(EntityManager entityManager, Sources sources) {
    this.entityManager = entityManager;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "elements";
  }

  @Override
  public List<String> columns() {
    return List.of("symbol", "name_en", "name_zh", "atomic_number", "class_usgs", "class_china", "class_trade", "used_in_magnets",
        "magnet_role_en", "magnet_role_zh", "export_control_en", "export_control_zh", "trade_oxide", "oxide_to_metal_factor",
        "source", "china_source", "role_source", "note");
  }

  @Override
  public Set<String> after() {
    return Set.of("sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new Element(
        row.text("symbol"), row.localized("name"), row.integer("atomic_number"), row.optional("class_usgs"),
        row.optional("class_china"), row.optional("class_trade"), row.flag("used_in_magnets"), row.optionalLocalized("magnet_role"),
        row.optionalLocalized("export_control"), row.optional("trade_oxide"), row.decimal("oxide_to_metal_factor"),
        row.reference("source", sources::find), row.optionalReference("china_source", sources::find),
        row.optionalReference("role_source", sources::find), row.optional("note")));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from Element order by id", Element.class).getResultStream()
        .map(it -> new CsvRow().add(it.slug()).text(it.name()).add(it.atomicNumber()).add(it.classUsgs()).add(it.classChina())
            .add(it.classTrade()).add(it.usedInMagnets()).text(it.magnetRole()).text(it.exportControl())
            .add(it.tradeOxide()).add(it.oxideToMetalFactor()).add(it.source()).add(it.chinaSource())
            .add(it.roleSource()).add(it.note()));
  }
}
