package org.rareearth.editorial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and checks what authors write: the same for a form, a revert and an imported row. */
@Component
public class Checks {

  private final Kinds kinds;
  private final List<Rule> rules;
  private final Dependents dependents;

  Checks(Kinds kinds, List<Rule> rules, Dependents dependents) {
    this.kinds = kinds;
    this.rules = rules;
    this.dependents = dependents;
  }

  /**
   * Begins a run over many records.
   *
   * @param remembering whether rules may ask for the records before in the same run; a million of them would not fit
   */
  public Checking open(boolean remembering) {
    Map<String, List<Rule.Check>> open = new HashMap<>();
    for (Rule rule : rules) {
      Rule.Check check = rule.open();
      kinds.all().stream().filter(rule::appliesTo).forEach(kind -> open.computeIfAbsent(kind.name(), any -> new ArrayList<>()).add(check));
    }
    return new Checking(kinds, open, remembering);
  }

  /** Reads and checks every record of a draft; the answers are in the draft's order. */
  @Transactional(readOnly = true)
  public List<CheckedRecord> look(Draft draft) {
    List<DraftRecord> records = draft.records();
    Checking checking = open(true);
    renamed(records).forEach((kind, targets) -> checking.expect(kind, targets::contains));
    Map<Integer, CheckedRecord> checked = new HashMap<>();
    IntStream.range(0, records.size()).boxed()
        .sorted(Comparator.comparingInt(position -> kinds.position(records.get(position).kind())))
        .forEach(position -> checked.put(position, look(records.get(position), draft, checked, checking)));
    return IntStream.range(0, records.size()).mapToObj(position -> Objects.requireNonNull(checked.get(position))).toList();
  }

  /** Keys that records of the draft get: others of it may refer to them, as those do that undo a new key. */
  private static Map<String, Set<String>> renamed(List<DraftRecord> records) {
    return records.stream().filter(record -> record.action() == Action.RENAME && record.target() != null)
        .collect(Collectors.groupingBy(DraftRecord::kind, Collectors.mapping(record -> record.target().strip(), Collectors.toSet())));
  }

  /** What the controls of a form hold for a record as it is. */
  public Map<String, String> typed(String kind, Map<String, String> cells) {
    return RecordReader.typed(kinds.find(kind), cells);
  }

  private CheckedRecord look(DraftRecord record, Draft draft, Map<Integer, CheckedRecord> checked, Checking checking) {
    if (record.action() == Action.CREATE || record.action() == Action.REVISE) {
      CheckedRecord answer = checking.look(resolved(record, checked));
      return new CheckedRecord(record, answer.key(), answer.cells(), answer.findings());
    }
    return dependents.look(record, draft);
  }

  /** The record with {@code @2} replaced by the key of the third. */
  private DraftRecord resolved(DraftRecord record, Map<Integer, CheckedRecord> checked) {
    RecordKind<?> kind = kinds.find(record.kind());
    Map<String, String> typed = new LinkedHashMap<>(record.typed());
    kind.fields().stream().filter(field -> field.type().isReference()).forEach(field ->
        typed.computeIfPresent(field.column(), (column, text) -> key(text.strip(), checked)));
    return new DraftRecord(record.action(), record.kind(), record.key(), record.target(), record.base(), typed, record.passed());
  }

  private static String key(String text, Map<Integer, CheckedRecord> checked) {
    if (!text.matches("@\\d{1,3}")) {
      return text;
    }
    @Nullable CheckedRecord other = checked.get(Integer.valueOf(text.substring(1)));
    return other == null ? text : other.key();
  }
}
