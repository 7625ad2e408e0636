package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** places.csv, and the records that it holds. */
@Component
class PlaceRecords extends RecordKind<Place> {

  private static final Fields FIELDS = Fields.of("places", "place").localized("name").one("kind", PlaceKind.class, "placeKind")
      .optional("country", FieldType.COUNTRY).mentions("members", "places").keyFrom("name_en");

  PlaceRecords(EntityManager entityManager) {
    super(entityManager, Place.class, Place::new, FIELDS);
  }

  @Override
  protected void fill(Place place, DataRow row) {
    place.revise(
        row.slug("place"), row.localized("name"), row.one(PlaceKind.class, "kind"), row.optional("country"), row.list("members"));
  }

  @Override
  public CsvRow write(Place place) {
    return new CsvRow().add(place.slug()).text(place.name()).add(place.kind()).add(place.country()).add(place.members());
  }

  @Override
  public String address(Place place) {
    return place.kind() == PlaceKind.REGION && !place.members().isEmpty() ? "/regions/" + place.slug() : "/compare";
  }

  @Override
  public LocalizedText label(Place place) {
    return place.name();
  }
}
