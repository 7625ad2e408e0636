package org.rareearth.policy;

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

/** policies.csv. */
@Component
class PolicyMeasureFile implements DataFile {

  private final EntityManager entityManager;
  private final Places places;
  private final Stages stages;
  private final Sources sources;

  PolicyMeasureFile(EntityManager entityManager, Places places, Stages stages, Sources sources) {
    this.entityManager = entityManager;
    this.places = places;
    this.stages = stages;
    this.sources = sources;
  }

  @Override
  public String name() {
    return "policies";
  }

  @Override
  public List<String> columns() {
    return Stream.concat(
        Stream.of("policy", "number", "place", "kind", "title_en", "title_zh", "summary_en", "summary_zh", "goods_en", "goods_zh",
        "elements", "stages", "announced_on", "in_force_from", "in_force_to", "suspended_from", "suspended_to", "status"),
        Evidence.COLUMNS.stream()).toList();
  }

  @Override
  public Set<String> after() {
    return Set.of("stages", "places", "sources");
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new PolicyMeasure(
        row.slug("policy"), row.optional("number"), row.reference("place", places::find), row.one(PolicyKind.class, "kind"),
        row.localized("title"), row.localized("summary"), row.optionalLocalized("goods"), row.list("elements"),
        row.references("stages", stages::find), row.date("announced_on"), row.date("in_force_from"), row.date("in_force_to"),
        row.date("suspended_from"), row.date("suspended_to"), row.one(PolicyStatus.class, "status"), Evidence.read(row, sources)));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from PolicyMeasure order by id", PolicyMeasure.class).getResultStream()
        .map(it -> it.evidence().writeTo(new CsvRow()
            .add(it.slug()).add(it.number()).add(it.place()).add(it.kind()).text(it.title()).text(it.summary())
            .text(it.goods()).add(it.elements()).add(it.stages()).add(it.announcedOn()).add(it.inForceFrom())
            .add(it.inForceTo()).add(it.suspendedFrom()).add(it.suspendedTo()).add(it.status())));
  }
}
