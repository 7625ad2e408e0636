package org.rareearth.supply;

import jakarta.persistence.EntityManager;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.evidence.Statement;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** balance_factors.csv, and the records that it holds. */
@Component
class BalanceFactorRecords extends RecordKind<BalanceFactor> {

  private static final Fields FIELDS = Fields.of("balance_factors", "factor").text("category").localized("subject").localized("name")
      .optional("value", FieldType.DECIMAL).optional("low", FieldType.DECIMAL).optional("high", FieldType.DECIMAL).text("unit")
      .optional("year").with(Evidence.FIELDS).keyFrom("subject_en", "name_en");

  private final Sources sources;

  BalanceFactorRecords(EntityManager entityManager, Sources sources) {
    super(entityManager, BalanceFactor.class, BalanceFactor::new, FIELDS);
    this.sources = sources;
  }

  @Override
  protected void fill(BalanceFactor factor, DataRow row) {
    factor.revise(
        row.slug("factor"), row.text("category"), row.localized("subject"), row.localized("name"), row.decimal("value"),
        row.decimal("low"), row.decimal("high"), row.text("unit"), row.optional("year"), Evidence.read(row, sources));
  }

  @Override
  public CsvRow write(BalanceFactor factor) {
    return factor.evidence().writeTo(new CsvRow().add(factor.slug()).add(factor.category()).text(factor.subject()).text(factor.name())
        .add(factor.value()).add(factor.low()).add(factor.high()).add(factor.unit()).add(factor.year()));
  }

  @Override
  public String address(BalanceFactor factor) {
    return "/sources/" + factor.evidence().source().slug() + "#factor-" + factor.slug();
  }

  @Override
  public LocalizedText label(BalanceFactor factor) {
    return Statement.joined(factor.subject(), ": ", factor.name());
  }
}
