package org.rareearth.site.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.Checks;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Outcome;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.RecordKind;
import org.rareearth.site.ui.FieldWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Lays two texts of a record side by side: one's own, and what became of the record, or of the draft, meanwhile. */
@Component
class CompareComposer {

  private final Kinds kinds;
  private final Checks checks;
  private final History history;
  private final FieldWords words;
  private final FormComposer forms;

  CompareComposer(Kinds kinds, Checks checks, History history, FieldWords words, FormComposer forms) {
    this.kinds = kinds;
    this.checks = checks;
    this.history = history;
    this.words = words;
    this.forms = forms;
  }

  /** One's own text beside the record as it is now, or as another proposal would have it. */
  @Transactional(readOnly = true)
  public ComparePage clashing(Draft draft, Outcome.Clashing outcome, Locale locale) {
    Map<Integer, ComparePage.Side> sides = new HashMap<>();
    Map<Integer, DraftRecord> sent = new HashMap<>();
    for (Outcome.Clash clash : outcome.clashes()) {
      DraftRecord record = draft.records().get(clash.position());
      boolean isNew = record.action() == Action.CREATE;
      sent.put(clash.position(), isNew ? record : new DraftRecord(record.action(), record.kind(), record.key(), record.target(),
          clash.latest(), record.typed(), record.passed()));
      sides.put(clash.position(), side(clash, record, locale));
    }
    return page(false, Drafting.at(draft, outcome.proposal().version()), sides, sent);
  }

  /** One's own text beside what was saved from another window. */
  @Transactional(readOnly = true)
  public ComparePage stale(Draft draft, Draft saved, Proposal proposal, Locale locale) {
    Map<Integer, ComparePage.Side> sides = new HashMap<>();
    List<DraftRecord> records = new ArrayList<>(draft.records());
    for (int position = 0; position < saved.records().size(); position++) {
      DraftRecord other = saved.records().get(position);
      if (position >= records.size()) {
        records.add(other);
        continue;
      }
      DraftRecord own = records.get(position);
      if (own.kind().equals(other.kind())) {
        Map<String, String> before = own.base() == null ? Map.of() : checks.typed(own.kind(), own.base());
        List<ComparePage.Compared> fields = fields(position, own, other.typed(), before, List.of(), true, locale);
        sides.put(position, new ComparePage.Side(position, legend(own, locale), proposal.author().name(), proposal.savedAt(), false, false,
            null, fields));
      }
    }
    return page(true, Drafting.at(Drafting.with(draft, records), saved.version()), sides, Map.of());
  }

  private ComparePage.Side side(Outcome.Clash clash, DraftRecord record, Locale locale) {
    RecordKind<?> kind = kinds.find(clash.kind());
    boolean isNew = record.action() == Action.CREATE;
    Map<String, String> latest = clash.latest().isEmpty() ? Map.of() : checks.typed(kind.name(), clash.latest());
    Map<String, String> before = clash.base().isEmpty() ? Map.of() : checks.typed(kind.name(), clash.base());
    boolean cells = record.action() == Action.REVISE || isNew;
    List<ComparePage.Compared> fields = cells && !latest.isEmpty()
        ? fields(clash.position(), record, latest, before, clash.contested(), false, locale) : List.of();
    String column = kind.columns().getFirst();
    ComparePage.Taken taken = isNew && kind.hasKeyColumn() ? new ComparePage.Taken("r" + clash.position() + ".c." + column, clash.key(),
        clash.key() + "-2") : null;
    Proposal waiting = clash.waiting();
    Change change = waiting != null || isNew ? null : lastChange(clash.kind(), clash.key());
    return new ComparePage.Side(clash.position(), legend(record, locale),
        waiting != null ? waiting.author().name() : change == null ? null : change.author(),
        waiting != null ? waiting.submittedAt() : change == null ? null : change.recordedAt(), waiting != null, latest.isEmpty(), taken, fields);
  }

  private @Nullable Change lastChange(String kind, String key) {
    return history.versions(kind, key, Long.MAX_VALUE, 1).list().stream().findFirst().map(version -> version.change()).orElse(null);
  }

  private List<ComparePage.Compared> fields(int position, DraftRecord own, Map<String, String> latest, Map<String, String> before,
      List<String> contested, boolean saved, Locale locale) {
    List<ComparePage.Compared> fields = new ArrayList<>();
    for (Field field : kinds.find(own.kind()).fields()) {
      String column = field.column();
      String mine = own.typed().getOrDefault(column, saved ? "" : before.getOrDefault(column, "")).strip().replace("\r\n", "\n");
      String theirs = latest.getOrDefault(column, "").strip();
      if (!field.isTyped() || field.type() == FieldType.KEY || mine.equals(theirs)) {
        continue;
      }
      String from = before.getOrDefault(column, "");
      boolean both = contested.contains(column) || !mine.equals(from) && !theirs.equals(from) && own.base() != null;
      fields.add(new ComparePage.Compared("r" + position + ".", column, words.label(own.kind(), column, locale), lang(column),
          shown(field, from, locale), mine, shown(field, mine, locale), theirs, shown(field, theirs, locale), both && !saved,
          field.choices().isEmpty() && field.type() != FieldType.FLAG, field.type() == FieldType.PROSE,
          saved ? "mine" : both ? null : theirs.equals(from) ? "mine" : "latest"));
    }
    return fields;
  }

  private static @Nullable String lang(String column) {
    return column.endsWith("_zh") ? "zh" : column.endsWith("_en") ? "en" : null;
  }

  private String shown(Field field, String typed, Locale locale) {
    return field.vocabulary() == null || typed.isEmpty() ? typed : words.choice(field, typed, locale);
  }

  private String legend(DraftRecord record, Locale locale) {
    String noun = words.kind(record.kind(), locale);
    return record.key() == null ? noun : noun + " · " + forms.label(kinds.find(record.kind()), record.key(), locale);
  }

  private ComparePage page(boolean saved, Draft draft, Map<Integer, ComparePage.Side> sides, Map<Integer, DraftRecord> changed) {
    List<ComparePage.Hidden> hidden = new ArrayList<>();
    for (int position = 0; position < draft.records().size(); position++) {
      DraftRecord record = changed.getOrDefault(position, draft.records().get(position));
      hide(hidden, "r" + position + ".", record, sides.get(position));
    }
    if (draft.nature() != null) {
      hidden.add(new ComparePage.Hidden("nature", draft.nature().name().toLowerCase(Locale.ROOT)));
    }
    return new ComparePage(saved, draft.token(), draft.version(), Objects.requireNonNullElse(draft.reason(), ""), hidden,
        sides.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
            .filter(side -> !saved || !side.fields().isEmpty()).toList());
  }

  static void hide(List<ComparePage.Hidden> hidden, String prefix, DraftRecord record, ComparePage.@Nullable Side side) {
    hidden.add(new ComparePage.Hidden(prefix + "kind", record.kind()));
    hidden.add(new ComparePage.Hidden(prefix + "action", record.action().name()));
    if (record.key() != null) {
      hidden.add(new ComparePage.Hidden(prefix + "key", record.key()));
    }
    if (record.target() != null) {
      hidden.add(new ComparePage.Hidden(prefix + "target", record.target()));
    }
    if (record.base() != null) {
      hidden.add(new ComparePage.Hidden(prefix + "base", JsonMapper.shared().writeValueAsString(record.base())));
    }
    record.passed().forEach((code, reason) -> hidden.add(new ComparePage.Hidden(prefix + "pass." + code, reason)));
    record.typed().forEach((column, text) -> {
      boolean shown = side != null && (side.fields().stream().anyMatch(field -> field.column().equals(column)) && side.taken() == null
          || side.taken() != null && side.taken().name().equals(prefix + "c." + column));
      if (!shown) {
        hidden.add(new ComparePage.Hidden(prefix + "c." + column, text));
      }
    });
  }
}
