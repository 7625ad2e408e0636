package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Qualifier;
import org.springframework.stereotype.Component;

/** award_events.csv, and the records that it holds. */
@Component
class AwardEventRecords extends RecordKind<AwardEvent> {

  private static final Fields FIELDS = Fields.of("award_events", "event").reference("award", "awards").one("rung", Rung.class, "rung")
      .optional("date", FieldType.PARTIAL_DATE).money("amount", "currency").oneOrNull("amount_unit", AmountUnit.class, "amountUnit")
      .qualifierOf("amount", "qualifier").optional("program_as_stated").optional("funder_as_stated")
      .one("instrument", Instrument.class, "instrument").with(Evidence.FIELDS).keyNumberedFrom("award");

  private final FundingAwards awards;
  private final Sources sources;

  AwardEventRecords(EntityManager entityManager, FundingAwards awards, Sources sources) {
    super(entityManager, AwardEvent.class, AwardEvent::new, FIELDS);
    this.awards = awards;
    this.sources = sources;
  }

  @Override
  protected void fill(AwardEvent event, DataRow row) {
    event.revise(
        row.slug("event"), row.reference("award", awards::find), row.one(Rung.class, "rung"), row.date("date"),
        row.money("amount", "currency"), row.oneOrNull(AmountUnit.class, "amount_unit"),
        row.oneOrNull(Qualifier.class, "qualifier"), row.optional("program_as_stated"), row.optional("funder_as_stated"),
        row.one(Instrument.class, "instrument"), Evidence.read(row, sources));
  }

  @Override
  public CsvRow write(AwardEvent event) {
    return event.evidence().writeTo(new CsvRow().add(event.slug()).add(event.award()).add(event.rung()).add(event.date())
        .money(event.amount()).add(event.amountUnit()).add(event.qualifier()).add(event.programAsStated()).add(event.funderAsStated())
        .add(event.instrument()));
  }

  @Override
  public String address(AwardEvent event) {
    return "/awards/" + event.award().slug() + "#report-" + event.slug();
  }

  @Override
  public LocalizedText label(AwardEvent event) {
    return event.award().title();
  }

  @Override
  public AwardEvent create(DataRow row) {
    AwardEvent event = super.create(row);
    event.award().record(event);
    return event;
  }

  /** What is shown of its award may change, and of the award that it leaves when it moves to another. */
  @Override
  public void revise(AwardEvent event, DataRow row) {
    FundingAward before = event.award();
    super.revise(event, row);
    if (!before.slug().equals(event.award().slug())) {
      before.forget(event);
    }
    event.award().record(event);
  }

  @Override
  public void remove(AwardEvent event) {
    event.award().forget(event);
    super.remove(event);
  }
}
