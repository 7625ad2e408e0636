package org.rareearth.editorial;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rareearth.kernel.Slug;
import org.springframework.stereotype.Component;

/** Checks what takes a record's address away: nothing may be left that refers to a record that is gone. */
@Component
class Dependents {

  private static final int SHOWN = 10;

  private final Kinds kinds;

  Dependents(Kinds kinds) {
    this.kinds = kinds;
  }

  CheckedRecord look(DraftRecord draft, Draft all) {
    Findings findings = new Findings();
    RecordKind<?> kind = kinds.find(draft.kind());
    String key = Objects.requireNonNull(draft.key());
    String column = kind.columns().getFirst();
    Map<String, String> live = kind.cellsOf(key);
    if (live == null) {
      findings.refuse(column, "check.key.gone", key);
    } else if (draft.action() == Action.WITHDRAW) {
      withdraw(draft.kind(), key, column, all, findings);
    } else {
      move(kind, draft, key, findings);
    }
    return new CheckedRecord(draft, key, live == null ? Map.of() : live, findings.list());
  }

  private void withdraw(String kind, String key, String column, Draft all, Findings findings) {
    Set<RecordKey> going = all.records().stream().filter(record -> record.action() == Action.WITHDRAW && record.key() != null)
        .map(record -> new RecordKey(record.kind(), record.key())).collect(Collectors.toSet());
    List<RecordKey> left = kinds.references(kind, key).stream().filter(reference -> !going.contains(reference)).toList();
    if (!left.isEmpty()) {
      findings.refuse(column, "check.referred", left.size(), left.stream().limit(SHOWN).map(RecordKey::key).collect(Collectors.joining(", ")));
    }
  }

  private static void move(RecordKind<?> kind, DraftRecord draft, String key, Findings findings) {
    String column = kind.columns().getFirst();
    String target = draft.target() == null ? "" : draft.target().strip();
    boolean there = !target.isEmpty() && kind.cellsOf(target) != null;
    if (target.isEmpty() || target.equals(key)) {
      findings.refuse(column, "check.target", key);
    } else if (draft.action() == Action.MERGE && !there) {
      findings.refuse(column, "check.reference", target);
    } else if (draft.action() == Action.RENAME && there) {
      findings.refuse(column, "check.key.taken", target);
    } else if (draft.action() == Action.RENAME && !Slug.isSlug(target)) {
      findings.refuse(column, "check.slug", target);
    }
  }
}
