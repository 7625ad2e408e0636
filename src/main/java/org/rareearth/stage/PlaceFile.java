package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.editorial.CsvRow;
import org.rareearth.importing.DataFile;
import org.rareearth.editorial.DataRow;
import org.springframework.stereotype.Component;

/** places.csv. */
@Component
class PlaceFile implements DataFile {

  private final EntityManager entityManager;

  PlaceFile(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public String name() {
    return "places";
  }

  @Override
  public List<String> columns() {
    return List.of("place", "name_en", "name_zh", "kind", "country", "members");
  }

  @Override
  public Set<String> after() {
    return Set.of();
  }

  @Override
  public void load(DataRow row) {
    entityManager.persist(new Place(
        row.slug("place"), row.localized("name"), row.one(PlaceKind.class, "kind"), row.optional("country"), row.list("members")));
  }

  @Override
  public Stream<CsvRow> export() {
    return entityManager.createQuery("from Place order by id", Place.class).getResultStream()
        .map(it -> new CsvRow().add(it.slug()).text(it.name()).add(it.kind()).add(it.country()).add(it.members()));
  }
}
