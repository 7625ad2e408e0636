package org.rareearth.editorial;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One run of the checks over the records of a proposal or an import, in the order of their references. */
public final class Checking {

  private final Kinds kinds;
  private final Map<String, List<Rule.Check>> rules;
  private final KnownKeys keys;
  private final RecordReader reader;
  private final boolean remembering;
  private final Map<String, Map<String, String>> seen = new HashMap<>();

  Checking(Kinds kinds, Map<String, List<Rule.Check>> rules, boolean remembering) {
    this.kinds = kinds;
    this.rules = rules;
    this.keys = new KnownKeys(kinds);
    this.reader = new RecordReader(new FieldReader(keys));
    this.remembering = remembering;
  }

  /** Tells which keys of a kind come later in the run: records may mention each other in any order. */
  public void expect(String kind, Predicate<String> coming) {
    keys.expect(kind, coming);
  }

  /** Reads and checks a record to be created or revised. References to others of the proposal must be keys already. */
  public CheckedRecord look(DraftRecord draft) {
    RecordKind<?> kind = kinds.find(draft.kind());
    Findings findings = new Findings();
    Map<String, String> typed = withKey(kind, draft);
    Map<String, String> cells = reader.read(kind, draft, typed, findings);
    String key = draft.action() == Action.CREATE ? key(kind, cells, findings) : String.valueOf(draft.key());
    checkKey(kind, draft, key, findings);
    Candidate candidate = new Proposed(kind.name(), key, cells, draft.base());
    for (Rule.Check rule : rules.getOrDefault(kind.name(), List.of())) {
      rule.look(candidate, findings);
    }
    keys.add(kind.name(), key);
    if (remembering) {
      seen.put(kind.name() + "/" + key, cells);
    }
    return new CheckedRecord(draft, key, cells, findings.list());
  }

  private Map<String, String> withKey(RecordKind<?> kind, DraftRecord draft) {
    String column = kind.columns().getFirst();
    if (draft.action() != Action.CREATE || !kind.hasKeyColumn() || !draft.typed().getOrDefault(column, "").isBlank()) {
      return draft.typed();
    }
    Map<String, String> typed = new LinkedHashMap<>(draft.typed());
    typed.put(column, kind.suggestedKey(draft.typed(), key -> keys.has(kind.name(), key)));
    return typed;
  }

  /** The key that the cells make; none while a part of it is missing. */
  private static String key(RecordKind<?> kind, Map<String, String> cells, Findings findings) {
    return kind.hasKeyColumn() ? cells.getOrDefault(kind.columns().getFirst(), "")
        : !findings.refuses() ? kind.key(new DataRow(kind.name(), 0, cells)) : "";
  }

  private void checkKey(RecordKind<?> kind, DraftRecord draft, String key, Findings findings) {
    String column = kind.columns().getFirst();
    if (key.isEmpty() || findings.refused(column)) {
      return;
    }
    if (keys.isAdded(kind.name(), key)) {
      findings.refuse(column, "check.key.twice", key);
    } else if (draft.action() == Action.CREATE && keys.isLive(kind.name(), key)) {
      findings.refuse(column, "check.key.taken", key);
    } else if (draft.action() == Action.REVISE && !keys.isLive(kind.name(), key)) {
      findings.refuse(column, "check.key.gone", key);
    }
  }

  private @Nullable Map<String, String> live(String kind, String key) {
    RecordKind<?> known = kinds.named(kind);
    return known == null || !keys.isLive(kind, key) ? null : known.cellsOf(key);
  }

  private final class Proposed implements Candidate {

    private final String kind;
    private final String key;
    private final Map<String, String> cells;
    private final @Nullable Map<String, String> base;

    Proposed(String kind, String key, Map<String, String> cells, @Nullable Map<String, String> base) {
      this.kind = kind;
      this.key = key;
      this.cells = cells;
      this.base = base;
    }

    @Override
    public String kind() {
      return kind;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public Map<String, String> cells() {
      return cells;
    }

    @Override
    public @Nullable Map<String, String> base() {
      return base;
    }

    @Override
    public @Nullable Map<String, String> other(String otherKind, String otherKey) {
      Map<String, String> proposed = seen.get(otherKind + "/" + otherKey);
      return proposed != null ? proposed : live(otherKind, otherKey);
    }
  }
}
