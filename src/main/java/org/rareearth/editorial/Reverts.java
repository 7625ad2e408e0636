package org.rareearth.editorial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rareearth.kernel.BadInput;
import org.springframework.stereotype.Component;

/** Writes drafts that bring back what was: an old version of a record, or everything as it was before a change. */
@Component
public class Reverts {

  /** So many records are looked at together. */
  static final int PART = 500;

  private final History history;
  private final Kinds kinds;
  private final Checks checks;
  private final Snapshots snapshots;

  Reverts(History history, Kinds kinds, Checks checks, Snapshots snapshots) {
    this.history = history;
    this.kinds = kinds;
    this.checks = checks;
    this.snapshots = snapshots;
  }

  /**
   * A draft that makes a record again what it was after a change, under the key that it has now; throws {@link BadInput} for a version in
   * which it was gone.
   */
  public Draft restore(String kind, String key, long change) {
    String now = history.currentKey(kind, key);
    Map<String, String> then = new LinkedHashMap<>(history.version(kind, now, change).cells());
    if (then.isEmpty()) {
      throw BadInput.explained("change", String.valueOf(change), "errors.accepts.version");
    }
    RecordKind<?> known = kinds.find(kind);
    if (known.hasKeyColumn()) {
      then.put(known.columns().getFirst(), now);
    }
    RecordKey record = new RecordKey(kind, now);
    Map<String, String> live = cells(snapshots.of(List.of(record)), record);
    return Draft.begin(Origin.RESTORE, List.of(back(known, now, then, live)));
  }

  /** What undoes a change, the last thing first; throws {@link Clashed} where a later change touched the same field. */
  public List<DraftRecord> undo(long change) {
    List<DraftRecord> undone = new ArrayList<>();
    for (long end = history.count(change); end > 0; end -= PART) {
      undone.addAll(undo(change, end));
    }
    return List.copyOf(undone);
  }

  /** What undoes the records before a position, as many as are looked at together, the last first. */
  List<DraftRecord> undo(long change, long end) {
    int from = (int) Math.max(0, end - PART);
    List<ChangedRecord> part = history.records(change, from, (int) (end - from));
    Map<RecordKey, Snapshot> before = history.before(change, keys(part, record -> record.action() != Action.CREATE));
    Map<RecordKey, Snapshot> after = history.after(change, keys(part, record -> record.action() == Action.REVISE));
    Map<RecordKey, Snapshot> live = snapshots.of(part.stream().map(record -> new RecordKey(record.kind(), record.keyAfter())).toList());
    return part.reversed().stream().map(record -> undo(record, before, after, live)).toList();
  }

  private DraftRecord undo(ChangedRecord record, Map<RecordKey, Snapshot> before, Map<RecordKey, Snapshot> after,
      Map<RecordKey, Snapshot> live) {
    RecordKind<?> kind = kinds.find(record.kind());
    RecordKey key = new RecordKey(record.kind(), record.key());
    Map<String, String> now = cells(live, new RecordKey(record.kind(), record.keyAfter()));
    return switch (record.action()) {
      case CREATE -> new DraftRecord(Action.WITHDRAW, kind.name(), record.key(), null, there(key, now), Map.of(), Map.of());
      case RENAME -> new DraftRecord(Action.RENAME, kind.name(), record.keyAfter(), record.key(), there(key, now), Map.of(), Map.of());
      case WITHDRAW, MERGE -> back(kind, record.key(), cells(before, key), now);
      case REVISE -> revised(kind, key, cells(before, key), cells(after, key), there(key, now));
    };
  }

  private DraftRecord revised(RecordKind<?> kind, RecordKey key, Map<String, String> before, Map<String, String> after,
      Map<String, String> live) {
    List<String> contested = Merge.contested(after, before, live);
    if (!contested.isEmpty()) {
      throw new Clashed(key, contested);
    }
    return back(kind, key.key(), Merge.of(after, before, live), live);
  }

  /** The live record made what it was; or made anew, when it is gone. */
  private DraftRecord back(RecordKind<?> kind, String key, Map<String, String> then, Map<String, String> live) {
    Map<String, String> typed = checks.typed(kind.name(), then);
    return live.isEmpty() ? new DraftRecord(Action.CREATE, kind.name(), key, null, null, typed, Map.of())
        : new DraftRecord(Action.REVISE, kind.name(), key, null, live, typed, Map.of());
  }

  private static List<RecordKey> keys(List<ChangedRecord> part, Predicate<ChangedRecord> needed) {
    return part.stream().filter(needed).map(record -> new RecordKey(record.kind(), record.key())).toList();
  }

  private static Map<String, String> cells(Map<RecordKey, Snapshot> taken, RecordKey key) {
    return taken.getOrDefault(key, Snapshot.NONE).cells();
  }

  private static Map<String, String> there(RecordKey key, Map<String, String> live) {
    if (live.isEmpty()) {
      throw new Clashed(key, List.of());
    }
    return live;
  }
}
