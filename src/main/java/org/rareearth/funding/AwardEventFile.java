package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.rareearth.kernel.Qualifier;
import org.springframework.stereotype.Component;

/** award_events.csv. */
@Component
class AwardEventFile implements DataFile {

  private final EntityManager entityManager;
  private final FundingAwards awards;
  private final Sources sources;

  AwardEventFile(EntityManager entityManager, FundingAwards awards, Sources sources) {
    this.entityManager = entityManager;
    this.awards = awards;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "award_events";
  }

  @Override
  public List<String> columns() {
    return Stream.concat(
        Stream.of("event", "award", "rung", "date", "amount", "currency", "amount_unit", "qualifier", "program_as_stated",
        "funder_as_stated", "instrument"),
        Evidence.COLUMNS.stream()).toList();
  }

  @Override
  public Set<String> after() {
    return Set.of("awards", "sources");
  }

  @Override
  public void load(DataRow row) {
    AwardEvent event = new AwardEvent(
        row.slug("event"), row.reference("award", awards::find), row.one(Rung.class, "rung"), row.date("date"),
        row.money("amount", "currency"), row.oneOrNull(AmountUnit.class, "amount_unit"),
        row.oneOrNull(Qualifier.class, "qualifier"), row.optional("program_as_stated"), row.optional("funder_as_stated"),
        row.one(Instrument.class, "instrument"), Evidence.read(row, sources));
    entityManager.persist(event);
    event.award().record(event);
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from AwardEvent order by id", AwardEvent.class).getResultStream()
        .map(it -> it.evidence().writeTo(new CsvRow().add(it.slug()).add(it.award()).add(it.rung()).add(it.date()).money(it.amount())
            .add(it.amountUnit()).add(it.qualifier()).add(it.programAsStated()).add(it.funderAsStated())
            .add(it.instrument())));
  }
}
