package org.rareearth.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The front desk for what changed: who, when, which field from what to what, why. */
@Component
public class History {

  private static final int SHOWN = 4;

  private final ChangeRepository changes;
  private final Kinds kinds;
  private final PastReader past;

  History(ChangeRepository changes, Kinds kinds, PastReader past) {
    this.changes = changes;
    this.kinds = kinds;
    this.past = past;
  }

  /**
   * Changes, the latest first.
   *
   * @param before number of the change before which to begin; {@link Long#MAX_VALUE} for the latest
   */
  public List<ChangeRow> changes(long before, @Nullable Instant since, @Nullable String author, @Nullable String kind, int most) {
    List<Change> found = changes.latest(before, since, author, kind, Limit.of(most));
    List<Long> ids = found.stream().map(Change::id).toList();
    Map<Long, List<ChangedRecord>> first = changes.firstRecords(ids, SHOWN).stream().collect(Collectors.groupingBy(ChangedRecord::change));
    Map<Long, Long> counts = changes.counts(ids).stream().collect(Collectors.toMap(ChangeCount::change, ChangeCount::records));
    return found.stream().map(change -> new ChangeRow(change, first.getOrDefault(change.id(), List.of()), counts.getOrDefault(change.id(), 0L)))
        .toList();
  }

  /** One change; throws {@link NotFound} when there is none of that number. */
  public Change change(long id) {
    return changes.findById(id).orElseThrow(() -> new NotFound("change", String.valueOf(id)));
  }

  public List<ChangedRecord> records(long change, int from, int most) {
    return changes.records(change, from, Limit.of(most));
  }

  public long count(long change) {
    return changes.counts(List.of(change)).stream().mapToLong(ChangeCount::records).sum();
  }

  /** Names of all whose changes were published. */
  public List<String> authors() {
    return changes.authors();
  }

  /** Every version of a record under this key, the latest first; empty if there never was one. */
  public List<Version> versions(String kind, String key) {
    RecordKind<?> known = kinds.find(kind);
    List<ChangedRecord> touched = changes.of(kind, key);
    Map<Long, Change> byId = touched.stream().map(ChangedRecord::change).distinct().map(this::change)
        .collect(Collectors.toMap(Change::id, Function.identity()));
    List<Version> versions = new ArrayList<>();
    for (ChangedRecord record : touched) {
      String name = record.action() == Action.RENAME ? Objects.requireNonNull(record.target()) : record.key();
      versions.add(new Version(Objects.requireNonNull(byId.get(record.change())), record.action(), record.key(), record.target(),
          cells(known, name, record.change())));
    }
    first(known, key, touched).ifPresent(versions::add);
    return versions;
  }

  /** The record as it was after a change; empty cells where there was none. */
  public Map<String, String> cells(String kind, String key, long change) {
    return cells(kinds.find(kind), key, change);
  }

  /** The record as it was before a change. */
  public Map<String, String> cellsBefore(String kind, String key, long change) {
    Long before = changes.before(change);
    return before == null ? Map.of() : cells(kind, key, before);
  }

  private Optional<Version> first(RecordKind<?> kind, String key, List<ChangedRecord> touched) {
    Long first = changes.first();
    boolean begun = touched.stream().anyMatch(record -> record.action() == Action.CREATE);
    if (first == null || begun && touched.getLast().action() == Action.CREATE) {
      return Optional.empty();
    }
    String name = touched.isEmpty() ? key : touched.getLast().key();
    Map<String, String> cells = cells(kind, name, first);
    return cells.isEmpty() ? Optional.empty() : Optional.of(new Version(change(first), null, name, null, cells));
  }

  private Map<String, String> cells(RecordKind<?> kind, String key, long change) {
    Map<String, String> cells = past.after(change, () -> kinds.cells(kind.name(), key));
    return cells == null ? Map.of() : cells;
  }
}
