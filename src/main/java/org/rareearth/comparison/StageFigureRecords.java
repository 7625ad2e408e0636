package org.rareearth.comparison;

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
import org.rareearth.kernel.Unit;
import org.rareearth.stage.Places;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;

/** stage_figures.csv, and the records that it holds. */
@Component
class StageFigureRecords extends RecordKind<StageFigure> {

  private static final Fields FIELDS = Fields.of("stage_figures", "figure").reference("stage", "stages").reference("place", "places")
      .optionalReference("partner", "places").one("metric", Metric.class, "metric")
      .quantity("value_low", "value_high", "qualifier", "unit", Unit.symbols()).optional("product").text("product_group")
      .optional("year", FieldType.PARTIAL_DATE).optional("denominator").oneOrNull("mark", Mark.class, "mark").with(Evidence.FIELDS)
      .keyFrom("place", "stage", "metric", "product_group", "year");

  private final Stages stages;
  private final Places places;
  private final Sources sources;

  StageFigureRecords(EntityManager entityManager, Stages stages, Places places, Sources sources) {
    super(entityManager, StageFigure.class, StageFigure::new, FIELDS);
    this.stages = stages;
    this.places = places;
    this.sources = sources;
  }

  @Override
  protected void fill(StageFigure figure, DataRow row) {
    figure.revise(
        row.slug("figure"), row.reference("stage", stages::find), row.reference("place", places::find),
        row.optionalReference("partner", places::find), row.one(Metric.class, "metric"), row.quantity(), row.optional("product"),
        row.text("product_group"), row.date("year"), row.optional("denominator"), row.oneOrNull(Mark.class, "mark"),
        Evidence.read(row, sources));
  }

  @Override
  public CsvRow write(StageFigure figure) {
    return figure.evidence().writeTo(new CsvRow().add(figure.slug()).add(figure.stage()).add(figure.place()).add(figure.partner())
        .add(figure.metric()).quantity(figure.value()).add(figure.product()).add(figure.productGroup()).add(figure.year())
        .add(figure.denominator()).add(figure.mark()));
  }

  @Override
  public String address(StageFigure figure) {
    return "/stages/" + figure.stage().slug() + "#figure-" + figure.slug();
  }

  @Override
  public LocalizedText label(StageFigure figure) {
    return Statement.joined(figure.place().name(), " · ", figure.stage().name());
  }
}
