package org.rareearth.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private final Lineage lineage;
  private final Kinds kinds;
  private final PastReader past;
  private final Snapshots snapshots;

  History(ChangeRepository changes, Lineage lineage, Kinds kinds, PastReader past, Snapshots snapshots) {
    this.changes = changes;
    this.lineage = lineage;
    this.kinds = kinds;
    this.past = past;
    this.snapshots = snapshots;
  }

  /**
   * Changes, the latest first.
   *
   * @param before number of the change before which to begin; {@link Long#MAX_VALUE} for the latest
   */
  public List<ChangeRow> changes(long before, ChangeFilter filter, int most) {
    return rows(changes.latest(before, filter.wanted(), filter.after(), filter.upTo(), filter.by(), filter.of(), Limit.of(most)));
  }

  /** Changes as a list shows them, in their order. */
  public List<ChangeRow> rows(Collection<Change> found) {
    List<Long> ids = found.stream().map(Change::id).toList();
    Map<Long, List<ChangedRecord>> first = changes.firstRecords(ids, SHOWN).stream().collect(Collectors.groupingBy(ChangedRecord::change));
    Map<Long, Long> counts = changes.counts(ids).stream().collect(Collectors.toMap(ChangeCount::change, ChangeCount::records));
    return found.stream().map(change -> new ChangeRow(change, first.getOrDefault(change.id(), List.of()),
        counts.getOrDefault(change.id(), 0L))).toList();
  }

  /** One change; throws {@link NotFound} when there is none of that number. */
  public Change change(long id) {
    return changes.findById(id).orElseThrow(() -> new NotFound("change", String.valueOf(id)));
  }

  /** The change before this one; empty for the first. */
  public Optional<Change> changeBefore(long id) {
    return Optional.ofNullable(changes.before(id)).flatMap(changes::findById);
  }

  public List<ChangedRecord> records(long change, int from, int most) {
    return changes.records(change, from, Limit.of(most));
  }

  /** What a change made of the records from a position on. */
  public List<Revision> revisions(long change, int from, int most) {
    List<ChangedRecord> records = records(change, from, most);
    Map<RecordKey, Snapshot> before = before(change, records.stream().map(record -> new RecordKey(record.kind(), record.key())).toList());
    Map<RecordKey, Snapshot> after = after(change, records.stream().map(record -> new RecordKey(record.kind(), record.keyAfter())).toList());
    return records.stream().map(record -> new Revision(record,
        before.getOrDefault(new RecordKey(record.kind(), record.key()), Snapshot.NONE),
        record.action() == Action.WITHDRAW || record.action() == Action.MERGE ? Snapshot.NONE
            : after.getOrDefault(new RecordKey(record.kind(), record.keyAfter()), Snapshot.NONE))).toList();
  }

  public long count(long change) {
    return changes.counts(List.of(change)).stream().mapToLong(ChangeCount::records).sum();
  }

  /**
   * When records took their present form, by key; those that have the form of the {@link #beginning} are not in it.
   *
   * @param upTo number of the last change that counts
   */
  public Map<String, Instant> recordedOn(String kind, Collection<String> keys, long upTo) {
    return changes.lastRecorded(kind, keys, upTo).stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
  }

  /** When the first change was recorded; throws when nothing is. */
  public Instant beginning() {
    return change(Objects.requireNonNull(changes.first())).recordedAt();
  }

  /** Names of all whose changes were published. */
  public List<String> authors() {
    return changes.authors();
  }

  /** The records as they are; one that is not public has none. */
  public Map<RecordKey, Snapshot> present(Collection<RecordKey> records) {
    return snapshots.of(records);
  }

  /** The key that a record has now that once had this one. */
  public String currentKey(String kind, String key) {
    return lineage.current(kinds.find(kind).name(), key);
  }

  /** The change that took a record away from its key. */
  public Optional<Change> retiring(String kind, String key) {
    return changes.retiring(kind, key, Limit.of(1)).stream().findFirst();
  }

  /**
   * Versions of a record under whatever key it had, the latest first.
   *
   * @param before number of the change before which to begin; {@link Long#MAX_VALUE} for the latest
   */
  public Versions versions(String kind, String key, long before, int most) {
    RecordKind<?> known = kinds.find(kind);
    List<Lineage.Step> steps = lineage.steps(kind, key);
    List<Lineage.Step> left = steps.stream().filter(step -> step.change() < before).toList();
    List<Lineage.Step> shown = left.stream().limit(most + 1L).toList();
    List<Snapshot> taken = shown.stream().map(step -> snapshot(known, step)).toList();
    if (steps.size() == 1 && steps.getFirst().action() == null && !taken.isEmpty() && !taken.getFirst().isThere()) {
      return new Versions(kind, key, 0, List.of(), null);
    }
    Map<Long, Change> byId = byId(shown.stream().map(Lineage.Step::change).collect(Collectors.toSet()));
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < Math.min(most, shown.size()); i++) {
      Lineage.Step step = shown.get(i);
      versions.add(new Version(left.size() - i, Objects.requireNonNull(byId.get(step.change())), step.action(), step.before(), step.target(),
          taken.get(i), i + 1 < taken.size() ? taken.get(i + 1).cells() : Map.of()));
    }
    return new Versions(kind, key, steps.size(), versions, left.size() > most ? shown.get(most - 1).change() : null);
  }

  /** One version of a record, by the change that made it; throws {@link NotFound} when that change did not touch it. */
  public Version version(String kind, String key, long change) {
    Version version = versions(kind, key, change + 1, 1).list().stream().findFirst().filter(found -> found.change().id() == change)
        .orElseThrow(() -> new NotFound("version", String.valueOf(change)));
    return version;
  }

  /** The latest change after this one that wrote one of the fields, or took the record away, or gave its key to another. */
  public Optional<Change> laterChange(RecordKey record, long change, List<String> columns) {
    return changes.of(record.kind(), record.key()).stream().filter(later -> later.change() > change)
        .filter(later -> columns.isEmpty() || writes(later, columns)).findFirst().map(later -> change(later.change()));
  }

  /** The record as it was after a change; empty cells where there was none. */
  public Map<String, String> cells(String kind, String key, long change) {
    Map<String, String> cells = past.after(change, () -> kinds.cells(kind, key));
    return cells == null ? Map.of() : cells;
  }

  /** The records as they were before a change. */
  Map<RecordKey, Snapshot> before(long change, List<RecordKey> records) {
    Long before = changes.before(change);
    return before == null ? Map.of() : after(before, records);
  }

  /** The records as they were after a change. */
  Map<RecordKey, Snapshot> after(long change, List<RecordKey> records) {
    return records.isEmpty() ? Map.of() : past.after(change, () -> snapshots.of(records));
  }

  private boolean writes(ChangedRecord later, List<String> columns) {
    RecordKey key = new RecordKey(later.kind(), later.key());
    Map<String, String> before = before(later.change(), List.of(key)).getOrDefault(key, Snapshot.NONE).cells();
    Map<String, String> after = cells(later.kind(), later.keyAfter(), later.change());
    return columns.stream().anyMatch(column -> !before.getOrDefault(column, "").equals(after.getOrDefault(column, "")));
  }

  private Snapshot snapshot(RecordKind<?> kind, Lineage.Step step) {
    RecordKey key = new RecordKey(kind.name(), step.key());
    return step.takesAway() ? Snapshot.NONE : after(step.change(), List.of(key)).getOrDefault(key, Snapshot.NONE);
  }

  private Map<Long, Change> byId(Set<Long> ids) {
    return changes.findByIdIn(ids).stream().collect(Collectors.toMap(Change::id, Function.identity()));
  }
}
