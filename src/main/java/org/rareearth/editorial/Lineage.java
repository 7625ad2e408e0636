package org.rareearth.editorial;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows one record through its keys: what happened before a rename and after it is one history. */
@Component
class Lineage {

  private final ChangeRepository changes;

  Lineage(ChangeRepository changes) {
    this.changes = changes;
  }

  /**
   * What happened to a record in one change.
   *
   * @param action null for the first load, which brought it
   * @param key after the change; for one that went, the key that it had
   */
  record Step(long change, @Nullable Action action, String before, String key, @Nullable String target) {

    static Step of(ChangedRecord record) {
      return new Step(record.change(), record.action(), record.key(), record.keyAfter(), record.target());
    }

    boolean takesAway() {
      return action == Action.WITHDRAW || action == Action.MERGE;
    }
  }

  /** The key that a record has now that once had this one. */
  String current(String kind, String key) {
    String name = key;
    ChangedRecord rename = changes.lastNaming(kind, name, -1).orElse(null);
    while (rename != null && rename.action() == Action.RENAME && rename.key().equals(name)) {
      name = rename.keyAfter();
      rename = changes.lastNaming(kind, name, rename.change()).orElse(null);
    }
    return name;
  }

  /** All that happened to the record that has this key now, or had it last; the latest first, one step for each change. */
  List<Step> steps(String kind, String key) {
    List<Step> steps = new ArrayList<>();
    @Nullable ChangedRecord bound = null;
    String name = key;
    while (true) {
      @Nullable ChangedRecord came = collect(changes.of(kind, name), name, bound, steps);
      if (came == null) {
        return beginning(steps, kind, key);
      }
      bound = came;
      name = came.key();
    }
  }

  /** Adds what happened under one key; returns the rename by which the record came to it. */
  private static @Nullable ChangedRecord collect(List<ChangedRecord> of, String name, @Nullable ChangedRecord bound, List<Step> steps) {
    for (ChangedRecord record : of) {
      if (bound != null && !isBefore(record, bound)) {
        continue;
      }
      boolean renamed = record.action() == Action.RENAME;
      if (renamed && record.key().equals(name)) {
        return null;
      }
      add(steps, Step.of(record));
      if (renamed) {
        return record;
      }
    }
    return null;
  }

  /** A change that renames a record may revise it too; the rename says more. */
  private static void add(List<Step> steps, Step step) {
    if (steps.isEmpty() || steps.getLast().change() != step.change()) {
      steps.add(step);
    } else if (steps.getLast().action() == Action.REVISE) {
      steps.set(steps.size() - 1, step);
    }
  }

  /** A record that nothing created was there from the first. */
  private List<Step> beginning(List<Step> steps, String kind, String key) {
    Long first = changes.first();
    if (first != null && (steps.isEmpty() || steps.getLast().action() != Action.CREATE)) {
      String name = steps.isEmpty() ? key : steps.getLast().before();
      steps.add(new Step(first, null, name, name, null));
    }
    return steps;
  }

  private static boolean isBefore(ChangedRecord record, ChangedRecord bound) {
    return record.change() < bound.change() || record.change() == bound.change() && record.position() < bound.position();
  }
}
