package org.rareearth.editorial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes drafts that bring back what was: an old version of a record, or everything as it was before a change. */
@Component
public class Reverts {

  private final History history;
  private final Kinds kinds;
  private final Checks checks;

  Reverts(History history, Kinds kinds, Checks checks) {
    this.history = history;
    this.kinds = kinds;
    this.checks = checks;
  }

  /** A draft that makes a record again what it was after a change. */
  public Draft restore(String kind, String key, long change) {
    Map<String, String> then = history.cells(kind, key, change);
    return Draft.begin(Origin.RESTORE, List.of(back(kinds.find(kind), key, then)));
  }

  /** What undoes a change, the last thing first; throws {@link Clashed} where a later change touched the same field. */
  public List<DraftRecord> undo(long change) {
    List<DraftRecord> undone = new ArrayList<>();
    int from = 0;
    for (List<ChangedRecord> part = history.records(change, from, 500); !part.isEmpty(); part = history.records(change, from, 500)) {
      part.forEach(record -> undone.addFirst(undo(record)));
      from = part.getLast().position() + 1;
    }
    return List.copyOf(undone);
  }

  private DraftRecord undo(ChangedRecord record) {
    RecordKind<?> kind = kinds.find(record.kind());
    return switch (record.action()) {
      case CREATE -> withdrawn(kind, record.key());
      case RENAME -> new DraftRecord(Action.RENAME, kind.name(), record.target(), record.key(), live(kind, Objects.requireNonNull(record.target())), Map.of(), Map.of());
      case WITHDRAW, MERGE -> back(kind, record.key(), history.cellsBefore(kind.name(), record.key(), record.change()));
      case REVISE -> revised(kind, record);
    };
  }

  private DraftRecord revised(RecordKind<?> kind, ChangedRecord record) {
    Map<String, String> before = history.cellsBefore(kind.name(), record.key(), record.change());
    Map<String, String> after = history.cells(kind.name(), record.key(), record.change());
    Map<String, String> live = live(kind, record.key());
    List<String> contested = Merge.contested(after, before, live);
    if (!contested.isEmpty()) {
      throw new Clashed(new RecordKey(kind.name(), record.key()), contested);
    }
    return back(kind, record.key(), Merge.of(after, before, live));
  }

  private DraftRecord withdrawn(RecordKind<?> kind, String key) {
    return new DraftRecord(Action.WITHDRAW, kind.name(), key, null, live(kind, key), Map.of(), Map.of());
  }

  /** The live record made what it was; or made anew, when it is gone. */
  private DraftRecord back(RecordKind<?> kind, String key, Map<String, String> then) {
    Map<String, String> live = kinds.cells(kind.name(), key);
    Map<String, String> typed = new LinkedHashMap<>(checks.typed(kind.name(), then));
    return new DraftRecord(live == null ? Action.CREATE : Action.REVISE, kind.name(), key, null, live, typed, Map.of());
  }

  private Map<String, String> live(RecordKind<?> kind, String key) {
    Map<String, String> live = kinds.cells(kind.name(), key);
    if (live == null) {
      throw new Clashed(new RecordKey(kind.name(), key), List.of());
    }
    return live;
  }
}
