package org.rareearth.policy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Evidence;
import org.rareearth.evidence.Sources;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.search.SearchColumns;
import org.rareearth.search.Searchable;
import org.rareearth.stage.Places;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;

/** policies.csv, and the records that it holds. */
@Component
class PolicyMeasureRecords extends RecordKind<PolicyMeasure> implements Searchable {

  private static final Fields FIELDS = Fields.of("policies", "policy").optional("number").reference("place", "places")
      .one("kind", PolicyKind.class, "policyKind").localized("title").localizedProse("summary").optionalLocalized("goods")
      .mentions("elements", "elements").references("stages", "stages").optional("announced_on", FieldType.PARTIAL_DATE)
      .optional("in_force_from", FieldType.PARTIAL_DATE).optional("in_force_to", FieldType.PARTIAL_DATE)
      .optional("suspended_from", FieldType.PARTIAL_DATE).optional("suspended_to", FieldType.PARTIAL_DATE)
      .one("status", PolicyStatus.class, "policyStatus").with(Evidence.FIELDS).keyFrom("place", "number");

  private final Places places;
  private final Stages stages;
  private final Sources sources;

  PolicyMeasureRecords(EntityManager entityManager, Places places, Stages stages, Sources sources) {
    super(entityManager, PolicyMeasure.class, PolicyMeasure::new, FIELDS);
    this.places = places;
    this.stages = stages;
    this.sources = sources;
  }

  @Override
  protected void fill(PolicyMeasure measure, DataRow row) {
    measure.revise(
        row.slug("policy"), row.optional("number"), row.reference("place", places::find), row.one(PolicyKind.class, "kind"),
        row.localized("title"), row.localized("summary"), row.optionalLocalized("goods"), row.list("elements"),
        row.references("stages", stages::find), row.date("announced_on"), row.date("in_force_from"), row.date("in_force_to"),
        row.date("suspended_from"), row.date("suspended_to"), row.one(PolicyStatus.class, "status"), Evidence.read(row, sources));
  }

  @Override
  public CsvRow write(PolicyMeasure measure) {
    return measure.evidence().writeTo(new CsvRow().add(measure.slug()).add(measure.number()).add(measure.place()).add(measure.kind())
        .text(measure.title()).text(measure.summary()).text(measure.goods()).add(measure.elements()).add(measure.stages())
        .add(measure.announcedOn()).add(measure.inForceFrom()).add(measure.inForceTo()).add(measure.suspendedFrom())
        .add(measure.suspendedTo()).add(measure.status()));
  }

  @Override
  public String address(PolicyMeasure measure) {
    return "/policies/" + measure.slug();
  }

  @Override
  public LocalizedText label(PolicyMeasure measure) {
    return measure.title();
  }

  @Override
  public SearchColumns searched() {
    return new SearchColumns(6, List.of("number"), List.of("goods_en", "goods_zh", "summary_en", "summary_zh"));
  }
}
