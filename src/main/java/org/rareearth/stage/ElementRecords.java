package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Sources;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** elements.csv, and the records that it holds. */
@Component
class ElementRecords extends RecordKind<Element> {

  private static final Fields FIELDS = Fields.ofCode("elements", "symbol").localized("name").required("atomic_number", FieldType.INTEGER)
      .optional("class_usgs").optional("class_china").optional("class_trade").required("used_in_magnets", FieldType.FLAG)
      .optionalLocalized("magnet_role").optionalLocalized("export_control").optional("trade_oxide")
      .optional("oxide_to_metal_factor", FieldType.DECIMAL).reference("source", "sources").optionalReference("china_source", "sources")
      .optionalReference("role_source", "sources").prose("note");

  private final Sources sources;

  ElementRecords(EntityManager entityManager, Sources sources) {
    super(entityManager, Element.class, Element::new, FIELDS);
    this.sources = sources;
  }

  @Override
  protected void fill(Element element, DataRow row) {
    element.revise(
        row.text("symbol"), row.localized("name"), row.integer("atomic_number"), row.optional("class_usgs"),
        row.optional("class_china"), row.optional("class_trade"), row.flag("used_in_magnets"), row.optionalLocalized("magnet_role"),
        row.optionalLocalized("export_control"), row.optional("trade_oxide"), row.decimal("oxide_to_metal_factor"),
        row.reference("source", sources::find), row.optionalReference("china_source", sources::find),
        row.optionalReference("role_source", sources::find), row.optional("note"));
  }

  @Override
  public CsvRow write(Element element) {
    return new CsvRow().add(element.slug()).text(element.name()).add(element.atomicNumber()).add(element.classUsgs())
        .add(element.classChina()).add(element.classTrade()).add(element.usedInMagnets()).text(element.magnetRole())
        .text(element.exportControl()).add(element.tradeOxide()).add(element.oxideToMetalFactor()).add(element.source())
        .add(element.chinaSource()).add(element.roleSource()).add(element.note());
  }

  @Override
  public String address(Element element) {
    return "/glossary#element-" + element.slug().toLowerCase(Locale.ROOT);
  }

  @Override
  public LocalizedText label(Element element) {
    return element.name();
  }

  /** The symbol as chemists write it: no slug, because Co and CO are not one. */
  @Override
  public String key(DataRow row) {
    return row.text("symbol");
  }

  @Override
  public String suggestedKey(Map<String, String> cells, Predicate<String> taken) {
    return cells.getOrDefault("symbol", "");
  }
}
