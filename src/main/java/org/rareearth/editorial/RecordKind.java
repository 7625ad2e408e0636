package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final Supplier<E> blank;
  private final Fields fields;
  private final List<Field> list;
  private final List<String> columns;

  /** @param blank makes an entity with nothing in it, which {@link #fill} then fills */
  protected RecordKind(EntityManager entityManager, Class<E> type, Supplier<E> blank, Fields fields) {
    this.entityManager = entityManager;
    this.type = type;
    this.blank = blank;
    this.fields = fields;
    this.list = fields.list();
    this.columns = list.stream().map(Field::column).toList();
  }

  /** Name of the kind: of its data file, in addresses, in proposals. */
  public final String name() {
    return fields.name();
  }

  public final Class<E> type() {
    return type;
  }

  public final List<Field> fields() {
    return list;
  }

  public final List<String> columns() {
    return columns;
  }

  /** The kinds whose records this one refers to: they are loaded first. */
  public Set<String> after() {
    return fields.after();
  }

  public @Nullable E find(String key) {
    return Slugged.find(entityManager, type, key);
  }

  /**
   * The records of these keys that there are, by key, together with what their columns refer to: as many questions for fifty as for one.
   */
  public Map<String, E> findAll(Collection<String> keys) {
    String fetched = fields().stream().filter(field -> field.type() == FieldType.REFERENCE)
        .flatMap(field -> field.kinds().stream().map(kind -> path(field, kind))).distinct()
        .map(path -> " left join fetch e." + path).collect(Collectors.joining());
    return entityManager.createQuery("select e from " + type.getSimpleName() + " e" + fetched + " where e.slug in :keys", type)
        .setParameter("keys", keys).getResultStream().collect(Collectors.toMap(this::key, Function.identity()));
  }

  public String key(E record) {
    return ((Slugged) record).slug();
  }

  /** The key of the record that a row holds. */
  public String key(DataRow row) {
    return row.slug(columns().getFirst());
  }

  /** Makes the record of a row. */
  public E create(DataRow row) {
    E record = blank.get();
    fill(record, row);
    entityManager.persist(record);
    return record;
  }

  /** Makes a record what a row says, its key included. */
  public void revise(E record, DataRow row) {
    fill(record, row);
  }

  /** Takes the record out of what is public; its history stays. {@link Kinds#remove} asks first whether others refer to it. */
  public void remove(E record) {
    entityManager.remove(record);
  }

  public abstract CsvRow write(E record);

  /** All records in the order in which they came. */
  public Stream<E> all() {
    return entityManager.createQuery("from " + type.getSimpleName() + " order by id", type).getResultStream();
  }

  /** The keys of all records. */
  public Stream<String> keys() {
    return entityManager.createQuery("select slug from " + type.getSimpleName(), String.class).getResultStream();
  }

  /** Those of the keys that live records have. */
  public Set<String> existing(Collection<String> keys) {
    return Set.copyOf(entityManager.createQuery("select slug from " + type.getSimpleName() + " where slug in :keys", String.class)
        .setParameter("keys", keys).getResultList());
  }

  /** The live record of that key as its row; null when there is none. Asked within a transaction; {@link Kinds#cells} opens one. */
  final @Nullable Map<String, String> cellsOf(String key) {
    E record = find(key);
    return record == null ? null : cells(record);
  }

  /** Whether people give the record its key, or it follows from the other columns. */
  public final boolean hasKeyColumn() {
    return fields().getFirst().type() == FieldType.KEY;
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
      cells.put(columns.get(i), written.get(i));
    }
    return cells;
  }

  /** A key that is free and tells a new record of these cells from its peers. */
  public String suggestedKey(Map<String, String> cells, Predicate<String> taken) {
    List<String> telling = fields.telling().stream().map(column -> cells.getOrDefault(column, "")).toList();
    return KeyWords.free(KeyWords.of(telling, name()), fields.isNumbered(), taken);
  }

  /** The records of this kind that name in the field the record of the other kind with this key, by a question to the database. */
  public Stream<E> referringTo(Field field, String kind, String key) {
    return referring(field, kind, condition(field, kind, "= :key"), key);
  }

  /** The same for several keys at once. */
  public Stream<E> referringToAny(Field field, String kind, Collection<String> keys) {
    return field.type() == FieldType.MENTIONS ? keys.stream().flatMap(key -> referringTo(field, kind, key))
        : referring(field, kind, condition(field, kind, "in :key"), keys);
  }

  private Stream<E> referring(Field field, String kind, String condition, Object keys) {
    String choice = choice(field, kind);
    TypedQuery<E> query = entityManager.createQuery("select e from " + type.getSimpleName() + " e where " + condition
        + (choice == null ? "" : " and cast(e." + before(field).attribute() + " as String) = :choice") + " order by e.id", type);
    query.setParameter("key", keys);
    if (choice != null) {
      query.setParameter("choice", choice.toUpperCase(Locale.ROOT));
    }
    return query.getResultStream();
  }

  /** Reads the row and gives all of it to the record at once, so that a row that cannot be taken leaves the record as it was. */
  protected abstract void fill(E record, DataRow row);

  /** Path from the record to the other that the field refers to. */
  protected String path(Field field, String kind) {
    return field.attribute();
  }

  private String condition(Field field, String kind, String test) {
    return switch (field.type()) {
      case REFERENCES -> "exists (select 1 from e." + path(field, kind) + " other where other.slug " + test + ")";
      case MENTION -> "e." + path(field, kind) + " " + test;
      case MENTIONS -> "array_position(e." + path(field, kind) + ", :key) > 0";
      default -> "e." + path(field, kind) + ".slug " + test;
    };
  }

  /** What the column before it says when it mentions this kind; null when it can mention but one, or the path tells them apart. */
  private @Nullable String choice(Field field, String kind) {
    return field.type().holds() || field.kinds().size() == 1 ? null : before(field).choices().get(field.kinds().indexOf(kind));
  }

  private Field before(Field field) {
    return fields().get(fields().indexOf(field) - 1);
  }
}
