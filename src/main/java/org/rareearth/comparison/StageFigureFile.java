package org.rareearth.comparison;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.rareearth.stage.Places;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;

/** stage_figures.csv. */
@Component
class StageFigureFile implements DataFile {

  private final EntityManager entityManager;
  private final Stages stages;
  private final Places places;
  private final Sources sources;

  StageFigureFile(EntityManager entityManager, Stages stages, Places places, Sources sources) {
    this.entityManager = entityManager;
    this.stages = stages;
    this.places = places;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "stage_figures";
  }

  @Override
  public List<String> columns() {
    return Stream.concat(
        Stream.of("figure", "stage", "place", "partner", "metric", "value_low", "value_high", "qualifier", "unit", "product",
        "product_group", "year", "denominator", "mark"),
        Evidence.COLUMNS.stream()).toList();
  }

  @Override
  public Set<String> after() {
    return Set.of("stages", "places", "sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new StageFigure(
        row.slug("figure"), row.reference("stage", stages::find), row.reference("place", places::find),
        row.optionalReference("partner", places::find), row.one(Metric.class, "metric"), row.quantity(), row.optional("product"),
        row.text("product_group"), row.date("year"), row.optional("denominator"), row.oneOrNull(Mark.class, "mark"),
        Evidence.read(row, sources)));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from StageFigure order by id", StageFigure.class).getResultStream()
        .map(it -> it.evidence().writeTo(new CsvRow()
            .add(it.slug()).add(it.stage()).add(it.place()).add(it.partner()).add(it.metric()).quantity(it.value())
            .add(it.product()).add(it.productGroup()).add(it.year()).add(it.denominator()).add(it.mark())));
  }
}
