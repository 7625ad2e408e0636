package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Sources;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.organization.Organizations;
import org.rareearth.search.SearchColumns;
import org.rareearth.search.Searchable;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;

/** facilities.csv, and the records that it holds. */
@Component
class FacilityRecords extends RecordKind<Facility> implements Searchable {

  private static final Fields FIELDS = Fields.of("facilities", "facility").localized("name").optional("aliases", FieldType.LIST)
      .optionalReference("operator", "organizations").required("country", FieldType.COUNTRY).optional("state").optional("county")
      .optional("locality").optional("latitude", FieldType.DECIMAL).optional("longitude", FieldType.DECIMAL)
      .one("location_precision", LocationPrecision.class, "locationPrecision").references("stages", "stages").reference("source", "sources")
      .prose("note").keyFrom("operator", "locality");

  private final Organizations organizations;
  private final Stages stages;
  private final Sources sources;

  FacilityRecords(EntityManager entityManager, Organizations organizations, Stages stages, Sources sources) {
    super(entityManager, Facility.class, Facility::new, FIELDS);
    this.organizations = organizations;
    this.stages = stages;
    this.sources = sources;
  }

  @Override
  protected void fill(Facility facility, DataRow row) {
    facility.revise(
        row.slug("facility"), row.localized("name"), row.list("aliases"), row.optionalReference("operator", organizations::find),
        row.text("country"), row.optional("state"), row.optional("county"), row.optional("locality"), row.decimal("latitude"),
        row.decimal("longitude"), row.one(LocationPrecision.class, "location_precision"), row.references("stages", stages::find),
        row.reference("source", sources::find), row.optional("note"));
  }

  @Override
  public CsvRow write(Facility facility) {
    return new CsvRow().add(facility.slug()).text(facility.name()).add(facility.aliases()).add(facility.operator()).add(facility.country())
        .add(facility.state()).add(facility.county()).add(facility.locality()).add(facility.latitude()).add(facility.longitude())
        .add(facility.locationPrecision()).add(facility.stages()).add(facility.source()).add(facility.note());
  }

  @Override
  public String address(Facility facility) {
    return "/facilities/" + facility.slug();
  }

  @Override
  public LocalizedText label(Facility facility) {
    return facility.name();
  }

  @Override
  public SearchColumns searched() {
    return new SearchColumns(8, List.of(), List.of("locality", "county", "state", "country", "stages", "operator"));
  }
}
