package org.rareearth.editorial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.BadInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All kinds of public records, in the order in which their records can be loaded: each after those that it refers to. */
@Component
public class Kinds {

  private final List<RecordKind<?>> kinds;
  private final Map<String, RecordKind<?>> byName = new HashMap<>();

  public Kinds(List<RecordKind<?>> kinds) {
    this.kinds = inOrder(kinds);
    kinds.forEach(kind -> byName.put(kind.name(), kind));
  }

  public List<RecordKind<?>> all() {
    return kinds;
  }

  /** The kind of this name; null if there is none. */
  public @Nullable RecordKind<?> named(String name) {
    return byName.get(name);
  }

  /** The kind of this name; throws {@link BadInput} with the names that there are. */
  public RecordKind<?> find(String name) {
    RecordKind<?> kind = named(name);
    if (kind == null) {
      throw new BadInput("kind", name, kinds.stream().map(RecordKind::name).sorted().toList());
    }
    return kind;
  }

  /** A live record as its row, column by column; null when there is none of that key. */
  @Transactional(readOnly = true)
  public @Nullable Map<String, String> cells(String kind, String key) {
    return find(kind).cellsOf(key);
  }

  /** How far a kind stands from the beginning of the order. */
  int position(String name) {
    return kinds.indexOf(find(name));
  }

  /** The records that refer to this one, or mention it, in the order of the kinds; asked of the database, field by field. */
  public List<RecordKey> references(String kind, String key) {
    return kinds.stream().flatMap(other -> references(other, kind, key)).distinct().toList();
  }

  /** The records that refer to any of these, or mention it. */
  public List<RecordKey> references(String kind, Collection<String> keys) {
    return kinds.stream().flatMap(other -> references(other, kind, keys)).distinct().toList();
  }

  /** Takes a record out of what is public; throws {@link StillReferred} while others refer to it. */
  public <E> void remove(RecordKind<E> kind, E record) {
    RecordKey self = new RecordKey(kind.name(), kind.key(record));
    List<RecordKey> references = references(self.kind(), self.key()).stream().filter(other -> !other.equals(self)).toList();
    if (!references.isEmpty()) {
      throw new StillReferred(self, references);
    }
    kind.remove(record);
  }

  private static <E> Stream<RecordKey> references(RecordKind<E> referring, String kind, String key) {
    return referring.fields().stream().filter(field -> field.kinds().contains(kind))
        .flatMap(field -> referring.referringTo(field, kind, key))
        .map(record -> new RecordKey(referring.name(), referring.key(record)));
  }

  private static <E> Stream<RecordKey> references(RecordKind<E> referring, String kind, Collection<String> keys) {
    return referring.fields().stream().filter(field -> field.kinds().contains(kind))
        .flatMap(field -> referring.referringToAny(field, kind, keys))
        .map(record -> new RecordKey(referring.name(), referring.key(record)));
  }

  private static List<RecordKind<?>> inOrder(List<RecordKind<?>> kinds) {
    List<RecordKind<?>> ordered = new ArrayList<>();
    Set<String> done = new HashSet<>();
    List<RecordKind<?>> waiting = new ArrayList<>(kinds.stream().sorted(Comparator.comparing(RecordKind::name)).toList());
    while (!waiting.isEmpty()) {
      List<RecordKind<?>> ready = waiting.stream().filter(kind -> done.containsAll(kind.after())).toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("Kinds of records wait for each other: " + waiting.stream().map(RecordKind::name).toList());
      }
      ordered.addAll(ready);
      ready.forEach(kind -> done.add(kind.name()));
      waiting.removeAll(ready);
    }
    return List.copyOf(ordered);
  }
}
