package org.rareearth.site.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Checks;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Origin;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins drafts with all that is known already, and adds to them and takes from them, so that nobody types a thing twice. */
@Component
class Drafting {

  /** Columns that a record added to a proposal takes over from those that are there. */
  private static final Set<String> SHARED = Set.of("source", "award", "facility", "organization", "stage", "place", "program", "recipient");
  private static final Pattern POSITION = Pattern.compile("@(\\d{1,3})");

  private final Kinds kinds;
  private final Checks checks;
  private final Clock clock;

  Drafting(Kinds kinds, Checks checks, Clock clock) {
    this.kinds = kinds;
    this.checks = checks;
    this.clock = clock;
  }

  /** An award with its first report: what is added most often. */
  Draft award(Map<String, String> given) {
    Map<String, String> report = new LinkedHashMap<>(begun("award_events", given));
    report.put("award", "@0");
    report.put("rank", "preferred");
    return Draft.begin(Origin.FORM, List.of(DraftRecord.blank("awards", begun("awards", given)), DraftRecord.blank("award_events", report)));
  }

  /** A new record with the columns that the address names. */
  Draft begin(String kind, Map<String, String> given) {
    return Draft.begin(Origin.FORM, List.of(DraftRecord.blank(kind, begun(kind, given))));
  }

  /** The kind that an address names; throws {@link NotFound} for none. */
  String known(String kind) {
    if (kinds.named(kind) == null) {
      throw new NotFound("kind", kind);
    }
    return kind;
  }

  /** The live record, ready to be corrected. */
  @Transactional(readOnly = true)
  public Draft correct(String kind, String key) {
    Map<String, String> live = live(kind, key);
    return Draft.begin(Origin.FORM, List.of(new DraftRecord(Action.REVISE, kind, key, null, live, checks.typed(kind, live), Map.of())));
  }

  @Transactional(readOnly = true)
  public Map<String, String> live(String kind, String key) {
    Map<String, String> live = kinds.cells(kind, key);
    if (live == null) {
      throw new NotFound(kind, key);
    }
    return live;
  }

  /** The draft with one more record; a new source is at once the source of what has none. */
  Draft add(Draft draft, String kind) {
    Map<String, String> typed = new LinkedHashMap<>(begun(kind, Map.of()));
    kinds.find(kind).fields().stream().filter(field -> field.type().isReference() && SHARED.contains(field.column()))
        .forEach(field -> known(draft, field).ifPresent(value -> typed.put(field.column(), value)));
    List<DraftRecord> records = new ArrayList<>(draft.records());
    String self = "@" + records.size();
    if (kind.equals("sources")) {
      records.replaceAll(record -> record.action() == Action.CREATE || record.action() == Action.REVISE ? sourced(record, self) : record);
    }
    records.add(DraftRecord.blank(kind, typed));
    return with(draft, records);
  }

  /** The draft without the record; what referred to it refers to nothing. */
  Draft drop(Draft draft, int position) {
    List<DraftRecord> records = new ArrayList<>(draft.records());
    if (position >= 0 && position < records.size()) {
      records.remove(position);
    }
    records.replaceAll(record -> typed(record, value -> moved(value, position)));
    return with(draft, records);
  }

  /** What follows from the rest: the form of an award's money for its first report, and that an amount is a sum. */
  Draft complete(Draft draft) {
    List<DraftRecord> records = new ArrayList<>(draft.records());
    records.replaceAll(record -> record.kind().equals("award_events") && record.action() == Action.CREATE ? completed(record, draft) : record);
    return with(draft, records);
  }

  private static DraftRecord completed(DraftRecord report, Draft draft) {
    Map<String, String> typed = new LinkedHashMap<>(report.typed());
    Matcher award = POSITION.matcher(typed.getOrDefault("award", ""));
    int position = award.matches() ? Integer.parseInt(award.group(1)) : -1;
    if (typed.getOrDefault("instrument", "").isBlank() && position >= 0 && position < draft.records().size()) {
      typed.put("instrument", draft.records().get(position).typed().getOrDefault("instrument", ""));
    }
    if (typed.getOrDefault("amount_unit", "").isBlank() && !typed.getOrDefault("amount", "").isBlank()) {
      typed.put("amount_unit", "total");
    }
    return with(report, typed);
  }

  private Map<String, String> begun(String kind, Map<String, String> given) {
    Map<String, String> typed = new LinkedHashMap<>();
    RecordKind<?> known = kinds.find(kind);
    known.fields().stream().filter(Field::isTyped).forEach(field -> {
      String usual = switch (kind + "." + field.column()) {
        case "sources.retrieved_on" -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        case "awards.counted" -> "yes";
        default -> field.column().equals("rank") ? "normal" : "";
      };
      typed.put(field.column(), given.getOrDefault(field.column(), usual));
    });
    return typed;
  }

  /** What another record of the draft says for a field like this; a record that it creates comes before one that is there. */
  private static java.util.Optional<String> known(Draft draft, Field field) {
    List<DraftRecord> records = draft.records();
    for (int position = records.size() - 1; position >= 0; position--) {
      DraftRecord record = records.get(position);
      if (record.action() == Action.CREATE && field.kinds().contains(record.kind())) {
        return java.util.Optional.of("@" + position);
      }
    }
    return records.stream().map(record -> record.kind().equals(field.kinds().getFirst()) && record.key() != null ? record.key()
        : record.typed().getOrDefault(field.column(), "")).filter(value -> !value.isBlank()).findFirst();
  }

  private DraftRecord sourced(DraftRecord record, String self) {
    boolean lacks = kinds.find(record.kind()).columns().contains("source") && !record.kind().equals("sources")
        && record.typed().getOrDefault("source", "").isBlank();
    if (!lacks) {
      return record;
    }
    Map<String, String> typed = new LinkedHashMap<>(record.typed());
    typed.put("source", self);
    return with(record, typed);
  }

  private static String moved(String value, int gone) {
    Matcher matcher = POSITION.matcher(value.strip());
    if (!matcher.matches()) {
      return value;
    }
    int position = Integer.parseInt(matcher.group(1));
    return position == gone ? "" : position > gone ? "@" + (position - 1) : value;
  }

  static DraftRecord typed(DraftRecord record, UnaryOperator<String> change) {
    Map<String, String> typed = new LinkedHashMap<>(record.typed());
    typed.replaceAll((column, value) -> Objects.requireNonNull(change.apply(value)));
    return with(record, typed);
  }

  static DraftRecord with(DraftRecord record, Map<String, String> typed) {
    return new DraftRecord(record.action(), record.kind(), record.key(), record.target(), record.base(), typed, record.passed());
  }

  static Draft with(Draft draft, List<DraftRecord> records) {
    return new Draft(draft.token(), draft.version(), draft.origin(), draft.reason(), draft.nature(), records);
  }

  static Draft at(Draft draft, int version) {
    return new Draft(draft.token(), version, draft.origin(), draft.reason(), draft.nature(), draft.records());
  }
}
