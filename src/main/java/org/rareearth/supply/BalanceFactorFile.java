package org.rareearth.supply;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.springframework.stereotype.Component;

/** balance_factors.csv. */
@Component
class BalanceFactorFile implements DataFile {

  private final EntityManager entityManager;
  private final Sources sources;

  BalanceFactorFile(EntityManager entityManager, Sources sources) {
    this.entityManager = entityManager;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "balance_factors";
  }

  @Override
  public List<String> columns() {
    return Stream.concat(
        Stream.of("factor", "category", "subject_en", "subject_zh", "name_en", "name_zh", "value", "low", "high", "unit", "year"),
        Evidence.COLUMNS.stream()).toList();
  }

  @Override
  public Set<String> after() {
    return Set.of("sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new BalanceFactor(
        row.slug("factor"), row.text("category"), row.localized("subject"), row.localized("name"), row.decimal("value"),
        row.decimal("low"), row.decimal("high"), row.text("unit"), row.optional("year"), Evidence.read(row, sources)));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from BalanceFactor order by id", BalanceFactor.class).getResultStream()
        .map(it -> it.evidence().writeTo(new CsvRow()
            .add(it.slug()).add(it.category()).text(it.subject()).text(it.name()).add(it.value()).add(it.low())
            .add(it.high()).add(it.unit()).add(it.year())));
  }
}
