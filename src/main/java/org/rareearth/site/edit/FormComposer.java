package org.rareearth.site.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.CheckedRecord;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Finding;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.RecordSearch;
import org.rareearth.site.ui.FieldWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Composes the page of a form from a draft: blank, opened again, or refused. */
@Component
class FormComposer {

  /** Columns that most records leave empty; they wait behind one press. */
  private static final Set<String> SELDOM = Set.of("note", "archive_url", "related_award", "exclusion", "terms_en", "terms_zh",
      "program_as_stated", "funder_as_stated", "rank", "ticker", "ownership_en", "ownership_zh", "parent_share_pct", "status_as_stated",
      "partner", "aliases");
  /** Kinds whose keys the world has given already. */
  private static final Set<String> TYPED_KEYS = Set.of("hs_codes", "elements");
  /** What is added to a proposal with one press. */
  static final List<String> ADDED = List.of("sources", "award_events", "facility_claims", "milestones", "awards", "organizations",
      "facilities", "programs", "supply_links");
  private static final int CHOICES = 250;

  private final Kinds kinds;
  private final Controls controls;
  private final References references;
  private final RecordSearch names;
  private final FieldWords words;
  private final MessageSource messages;

  FormComposer(Kinds kinds, Controls controls, References references, RecordSearch names, FieldWords words, MessageSource messages) {
    this.kinds = kinds;
    this.controls = controls;
    this.references = references;
    this.names = names;
    this.words = words;
    this.messages = messages;
  }

  /**
   * What there is to show beside the draft itself.
   *
   * @param proposal in which it is saved; null before
   * @param checked how its records were read; empty before they were checked
   * @param whole what is wrong with the proposal as a whole
   * @param remarks what reviewers said, by position and column
   * @param focus id of the control to begin with
   */
  record Around(@Nullable Proposal proposal, List<CheckedRecord> checked, List<Finding> whole, Map<Integer, Map<String, List<String>>> remarks,
      @Nullable String focus) {

    static final Around NOTHING = new Around(null, List.of(), List.of(), Map.of(), null);
    /** A blank form begins in its first control. */
    static final Around BLANK = new Around(null, List.of(), List.of(), Map.of(), "r0");
  }

  @Transactional(readOnly = true)
  public FormPage page(Draft draft, Around around, Locale locale) {
    Map<String, Map<String, RecordSearch.Named>> named = references.named(draft);
    List<FormPage.Part> parts = IntStream.range(0, draft.records().size()).mapToObj(position -> part(new Controls.Setting(draft, position,
        around.checked().isEmpty() ? null : around.checked().get(position), named, around.remarks().getOrDefault(position, Map.of()),
        locale))).toList();
    Proposal proposal = around.proposal();
    String reasonProblem = around.whole().stream().filter(finding -> finding.column().equals("reason")).findFirst()
        .map(finding -> words.sentence(finding, locale)).orElse(null);
    return new FormPage(title(draft, parts, locale), draft.token(), draft.version(), proposal == null ? null : proposal.id(),
        proposal == null ? null : proposal.savedAt(), Objects.requireNonNullElse(draft.reason(), ""), reasonProblem, draft.nature(), parts,
        problems(parts, around, locale), proposal == null ? null : proposal.decisionReason(),
        ADDED.stream().map(kind -> new FormPage.Added(kind, words.kind(kind, locale))).toList(), choices(draft, locale), around.focus());
  }

  private String title(Draft draft, List<FormPage.Part> parts, Locale locale) {
    if (draft.records().isEmpty()) {
      return messages.getMessage("edit.title.empty", null, locale);
    }
    DraftRecord first = draft.records().getFirst();
    return first.action() == Action.CREATE ? messages.getMessage("edit.title.new", new Object[] {words.kind(first.kind(), locale)}, locale)
        : parts.getFirst().legend();
  }

  private FormPage.Part part(Controls.Setting at) {
    DraftRecord record = at.record();
    RecordKind<?> kind = kinds.find(record.kind());
    boolean cells = record.action() == Action.CREATE || record.action() == Action.REVISE;
    Map<Boolean, List<List<Control>>> rows = cells ? rows(kind, at) : Map.of();
    List<List<Control>> more = rows.getOrDefault(true, List.of());
    List<String> shown = Stream.concat(rows.getOrDefault(false, List.of()).stream(), more.stream()).flatMap(List::stream)
        .map(Control::name).toList();
    List<String> loose = at.checked() == null ? List.of() : at.checked().findings().stream().filter(Finding::isRefusal)
        .filter(finding -> shown.stream().noneMatch(name -> name.endsWith(".c." + lead(kind, finding.column()))))
        .map(finding -> words.sentence(finding, at.locale())).toList();
    boolean open = record.action() == Action.REVISE || more.stream().flatMap(List::stream)
        .anyMatch(control -> control.isQuestioned() || !control.remarks().isEmpty() || !control.value().isBlank() && !control.name().endsWith(".c.rank"));
    return new FormPage.Part(at.position(), record.kind(), record.action().name(), record.key(),
        record.base() == null ? null : JsonMapper.shared().writeValueAsString(record.base()), legend(kind, at), address(kind, record),
        rows.getOrDefault(false, List.of()), more, open, target(kind, at), loose, at.draft().records().size() > 1);
  }

  private static String lead(RecordKind<?> kind, String column) {
    return kind.fields().stream().filter(field -> field.column().equals(column)).findFirst()
        .map(field -> field.group() == null ? column : field.group()).orElse(column);
  }

  /** Controls in rows, English beside Chinese; those seldom needed under {@code true}. A key is not corrected: the record is renamed, or made anew. */
  private Map<Boolean, List<List<Control>>> rows(RecordKind<?> kind, Controls.Setting at) {
    Map<Boolean, List<List<Control>>> rows = new HashMap<>(Map.of(false, new ArrayList<>(), true, new ArrayList<>()));
    boolean isNew = at.record().action() == Action.CREATE;
    List<Control> before = List.of();
    for (Field field : kind.fields()) {
      if (!field.isTyped() || !isNew && (field.type() == FieldType.KEY || !kind.hasKeyColumn())) {
        continue;
      }
      Control control = controls.of(field, at);
      if (field.column().endsWith("_zh") && !before.isEmpty()) {
        before.add(control);
        before = List.of();
        continue;
      }
      before = new ArrayList<>(List.of(control));
      boolean seldom = field.type() == FieldType.KEY && !TYPED_KEYS.contains(kind.name()) && !control.isQuestioned()
          || SELDOM.contains(field.column()) && !field.required() || field.column().equals("rank");
      Objects.requireNonNull(rows.get(seldom)).add(before);
    }
    return rows;
  }

  private @Nullable Control target(RecordKind<?> kind, Controls.Setting at) {
    DraftRecord record = at.record();
    if (record.action() != Action.MERGE && record.action() != Action.RENAME) {
      return null;
    }
    boolean merge = record.action() == Action.MERGE;
    List<String> refusals = at.checked() == null ? List.of()
        : at.checked().findings().stream().map(finding -> words.sentence(finding, at.locale())).toList();
    String value = Objects.requireNonNullElse(record.target(), "");
    RecordSearch.Named named = at.named().getOrDefault(kind.name(), Map.of()).get(value);
    return new Control("r" + at.position() + ".target", "r" + at.position() + "-target", merge ? "reference" : "line", null,
        messages.getMessage(merge ? "edit.retire.into" : "edit.retire.key", null, at.locale()), null, value, true, List.of(), List.of(),
        merge && named != null ? named.label().in(at.locale()) : null, merge ? List.of(kind.name()) : List.of(), null, null, null, List.of(),
        refusals, List.of(), List.of());
  }

  private String legend(RecordKind<?> kind, Controls.Setting at) {
    DraftRecord record = at.record();
    String noun = words.kind(kind.name(), at.locale());
    Object[] arguments = {noun, record.action() == Action.CREATE ? "" : label(kind, String.valueOf(record.key()), at.locale())};
    return messages.getMessage("edit.legend." + record.action().name().toLowerCase(Locale.ROOT), arguments, at.locale());
  }

  <E> String label(RecordKind<E> kind, String key, Locale locale) {
    E live = kind.find(key);
    return live == null ? key : kind.label(live).in(locale);
  }

  private <E> @Nullable String address(RecordKind<E> kind, DraftRecord record) {
    E live = record.key() == null ? null : kind.find(record.key());
    return live == null ? null : kind.address(live);
  }

  private List<FormPage.Problem> problems(List<FormPage.Part> parts, Around around, Locale locale) {
    List<FormPage.Problem> problems = new ArrayList<>();
    for (FormPage.Part part : parts) {
      part.refusals().forEach(sentence -> problems.add(new FormPage.Problem(part.id(), part.legend(), sentence, false)));
      Stream.of(part.rows(), part.more(), part.target() == null ? List.<List<Control>>of() : List.of(List.of(part.target())))
          .flatMap(List::stream).flatMap(List::stream).forEach(control -> {
            control.refusals().forEach(sentence -> problems.add(new FormPage.Problem(control.id(), control.label(), sentence, false)));
            control.warnings().stream().filter(warning -> warning.reason().isBlank())
                .forEach(warning -> problems.add(new FormPage.Problem(warning.id(), control.label(), warning.sentence(), true)));
          });
    }
    around.whole().forEach(finding -> problems.add(new FormPage.Problem(finding.column().equals("reason") ? "reason" : "form",
        messages.getMessage(finding.column().equals("reason") ? "edit.reason" : "edit.proposal", null, locale),
        words.sentence(finding, locale), false)));
    return problems;
  }

  /** For those without scripts: the records of the kinds that are few. */
  private List<FormPage.Choices> choices(Draft draft, Locale locale) {
    Set<String> wanted = draft.records().stream().flatMap(record -> kinds.find(record.kind()).fields().stream())
        .filter(field -> field.type() == FieldType.REFERENCE || field.type() == FieldType.MENTION)
        .flatMap(field -> field.kinds().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    return wanted.stream().map(kind -> {
      List<RecordSearch.Named> all = names.search(kinds.find(kind), "", CHOICES + 1);
      return new FormPage.Choices(kind, all.size() > CHOICES ? List.of()
          : all.stream().map(named -> new Control.Suggestion(named.key(), named.label().in(locale))).toList());
    }).toList();
  }
}
