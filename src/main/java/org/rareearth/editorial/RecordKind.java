package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;

/**
 * One kind of public record: which columns it has, how a row becomes a record or revises one, and a record its row. The data files, the
 * forms, the proposals, the imports and the history all know a record by this alone, so that a change is the same change whichever
 * way it comes. What {@link #write} writes, {@link #create} reads: export, load, export are the same bytes.
 *
 * @param <E> the entity
 */
public abstract class RecordKind<E> {

  protected final EntityManager entityManager;
  private final Class<E> type;
  private final Fields fields;

  protected RecordKind(EntityManager entityManager, Class<E> type, Fields fields) {
    this.entityManager = entityManager;
    this.type = type;
    this.fields = fields;
  }

  /** Name of the kind: of its data file, in addresses, in proposals. */
  public final String name() {
    return fields.name();
  }

  public final Class<E> type() {
    return type;
  }

  public final List<Field> fields() {
    return fields.list();
  }

  public final List<String> columns() {
    return fields.list().stream().map(Field::column).toList();
  }

  /** The kinds whose records this one refers to: they are loaded first. */
  public Set<String> after() {
    return fields.after();
  }

  public @Nullable E find(String key) {
    return entityManager.find(type, key, KeyType.NATURAL);
  }

  public String key(E record) {
    return ((Slugged) record).slug();
  }

  /** The key of the record that a row holds. */
  public String key(DataRow row) {
    return row.slug(columns().getFirst());
  }

  /** Makes the record of a row. */
  public abstract E create(DataRow row);

  /** Makes a record what a row says, its key included. */
  public abstract void revise(E record, DataRow row);

  /** Takes the record out of what is public; its history stays. */
  public void remove(E record) {
    entityManager.remove(record);
  }

  public abstract CsvRow write(E record);

  /** All records in the order in which they came. */
  public Stream<E> all() {
    return entityManager.createQuery("from " + type.getSimpleName() + " order by id", type).getResultStream();
  }

  /** Where the record is shown. */
  public abstract String address(E record);

  /** What people call it. */
  public abstract LocalizedText label(E record);

  /** The record as its row, column by column. */
  public final Map<String, String> cells(E record) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> written = write(record).cells();
    for (int i = 0; i < written.size(); i++) {
      cells.put(columns().get(i), written.get(i));
    }
    return cells;
  }
}
