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
import org.rareearth.evidence.Statement;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** hs_codes.csv, and the records that it holds. */
@Component
class TariffCodeRecords extends RecordKind<TariffCode> {

  private static final Fields FIELDS = Fields.ofCode("hs_codes", "code").optionalReference("place", "places").localized("description")
      .reference("stage", "stages").optional("us_duty_pct", FieldType.DECIMAL).reference("source", "sources").optional("locator")
      .prose("note");

  private final Places places;
  private final Stages stages;
  private final Sources sources;

  TariffCodeRecords(EntityManager entityManager, Places places, Stages stages, Sources sources) {
    super(entityManager, TariffCode.class, TariffCode::new, FIELDS);
    this.places = places;
    this.stages = stages;
    this.sources = sources;
  }

  @Override
  protected void fill(TariffCode code, DataRow row) {
    code.revise(
        row.text("code"), row.optionalReference("place", places::find), row.localized("description"),
        row.reference("stage", stages::find), row.decimal("us_duty_pct"), row.reference("source", sources::find),
        row.optional("locator"), row.optional("note"));
  }

  @Override
  public CsvRow write(TariffCode code) {
    return new CsvRow().add(code.slug()).add(code.place()).text(code.description()).add(code.stage()).add(code.usDutyPct())
        .add(code.source()).add(code.locator()).add(code.note());
  }

  @Override
  public String address(TariffCode code) {
    return "/stages/" + code.stage().slug() + "#code-" + code.slug().toLowerCase(Locale.ROOT).replace('.', '-');
  }

  @Override
  public LocalizedText label(TariffCode code) {
    return Statement.joined(new LocalizedText(code.slug(), code.slug()), " ", code.description());
  }

  /** The code as the customs print it, with its points. */
  @Override
  public String key(DataRow row) {
    return row.text("code");
  }

  @Override
  public String suggestedKey(Map<String, String> cells, Predicate<String> taken) {
    return cells.getOrDefault("code", "");
  }
}
