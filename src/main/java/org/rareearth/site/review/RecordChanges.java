package org.rareearth.site.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.ProposalComment;
import org.rareearth.editorial.ProposedRecord;
import org.rareearth.editorial.RecordKey;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.review.RecordChange.Retiring;
import org.rareearth.site.review.RecordChange.Standing;
import org.rareearth.site.ui.CellWords;
import org.rareearth.site.ui.FieldWords;
import org.rareearth.site.ui.RecordName;
import org.rareearth.site.ui.RecordNames;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what a proposal does to each of its records, in the reader's words. */
@Component
class RecordChanges {

  private static final int REFERENCES_SHOWN = 10;
  private static final List<String> TITLES = List.of("title", "name", "subject", "text", "missing", "words", "description");

  private final Kinds kinds;
  private final RecordNames names;
  private final FieldWords fields;
  private final CellWords cells;
  private final Remarks remarks;
  private final MessageSource messages;

  RecordChanges(Kinds kinds, RecordNames names, FieldWords fields, CellWords cells, Remarks remarks, MessageSource messages) {
    this.kinds = kinds;
    this.names = names;
    this.fields = fields;
    this.cells = cells;
    this.remarks = remarks;
    this.messages = messages;
  }

  /**
   * The records in their order.
   *
   * @param past whether the proposal is decided, so that what is live now says nothing about it
   */
  List<RecordChange> of(List<ProposedRecord> records, List<ProposalComment> comments, boolean past, Locale locale) {
    Map<RecordKey, RecordName> proposed = new HashMap<>();
    records.stream().filter(record -> record.action() == Action.CREATE)
        .forEach(record -> ownTitle(record.cells()).ifPresent(title -> proposed.put(new RecordKey(record.kind(), record.key()),
            new RecordName(title, "#record-" + record.position()))));
    Reading reading = new Reading(proposed, comments, past, locale);
    return records.stream().map(reading::change).toList();
  }

  /** What its own words call it. */
  private static Optional<LocalizedText> ownTitle(Map<String, String> written) {
    for (String stem : TITLES) {
      String english = Stream.of(stem + "_en", stem).map(column -> written.getOrDefault(column, "")).filter(cell -> !cell.isBlank())
          .findFirst().orElse("");
      if (!english.isEmpty()) {
        String chinese = written.getOrDefault(stem + "_zh", "");
        return Optional.of(new LocalizedText(english, chinese.isBlank() ? null : chinese));
      }
    }
    return Optional.empty();
  }

  /** One page's worth of them. */
  private final class Reading {

    private final Map<RecordKey, RecordName> proposed;
    private final List<ProposalComment> comments;
    private final boolean past;
    private final Locale locale;

    Reading(Map<RecordKey, RecordName> proposed, List<ProposalComment> comments, boolean past, Locale locale) {
      this.proposed = proposed;
      this.comments = comments;
      this.past = past;
      this.locale = locale;
    }

    RecordChange change(ProposedRecord record) {
      RecordKind<?> kind = kinds.find(record.kind());
      @Nullable Map<String, String> live = kinds.cells(kind.name(), record.key());
      Standing standing = standing(record, live);
      Map<String, String> base = record.base() == null ? Map.of() : record.base();
      Map<String, String> now = standing == Standing.MOVED ? Objects.requireNonNull(live) : base;
      boolean writes = record.action() == Action.CREATE || record.action() == Action.REVISE;
      FieldChanges changes = new FieldChanges(kind, base, writes ? record.cells() : base, now,
          (ofKind, field, row) -> cells.of(ofKind, field, row, this::name, locale));
      List<FieldChange> changed = changes.changed(field -> begun(record, field));
      List<String> kept = writes ? changes.moved().stream().map(field -> label(kind.name(), field)).toList() : List.of();
      @Nullable RecordName name = names.find(kind.name(), record.key());
      return new RecordChange(record.position(), kind.name(), fields.kind(kind.name(), locale), record.key(), record.action(),
          name != null && !writes ? name.label() : title(record, writes ? record.cells() : base), name == null ? null : name.address(), standing,
          changed, kept, remarks.others(record, changed.stream().map(FieldChange::column).toList(), locale), said(record.position(), null),
          writes ? null : retiring(record), record.line());
    }

    /** Its own words, else what it belongs to: a report is known by its award. */
    private LocalizedText title(ProposedRecord record, Map<String, String> written) {
      RecordKind<?> kind = kinds.find(record.kind());
      return ownTitle(written).or(() -> kind.fields().stream()
          .filter(field -> field.type() == FieldType.REFERENCE && !written.getOrDefault(field.column(), "").isEmpty())
          .map(field -> name(CellWords.referredKind(kind, field, written), written.getOrDefault(field.column(), "")))
          .filter(Objects::nonNull).findFirst().map(RecordName::label)).orElse(new LocalizedText(record.key(), record.key()));
    }

    private Standing standing(ProposedRecord record, @Nullable Map<String, String> live) {
      if (past) {
        return Standing.PAST;
      }
      if (record.action() == Action.CREATE) {
        return live == null ? Standing.AS_KNOWN : Standing.TAKEN;
      }
      return live == null ? Standing.GONE : live.equals(record.base()) ? Standing.AS_KNOWN : Standing.MOVED;
    }

    private FieldChange begun(ProposedRecord record, Field field) {
      return new FieldChange(field.column(), label(record.kind(), field), List.of(), remarks.of(record, field, locale),
          said(record.position(), field.column()));
    }

    /** Two languages of one text are called by what both are called. */
    private String label(String kind, Field field) {
      String label = fields.label(kind, field.column(), locale);
      String english = messages.getMessage("review.field.english", null, locale);
      return field.column().endsWith("_en") && label.endsWith(english) ? label.substring(0, label.length() - english.length()) : label;
    }

    private List<Said> said(int position, @Nullable String column) {
      return comments.stream().filter(comment -> Objects.equals(comment.position(), position) && Objects.equals(comment.column(), column))
          .map(Said::of).toList();
    }

    private @Nullable RecordName name(String kind, String key) {
      RecordName here = proposed.get(new RecordKey(kind, key));
      return here == null ? names.find(kind, key) : here;
    }

    private Retiring retiring(ProposedRecord record) {
      List<RecordKey> references = past ? List.of() : kinds.references(record.kind(), record.key()).stream()
          .filter(reference -> !reference.equals(new RecordKey(record.kind(), record.key()))).toList();
      List<RecordName> first = new ArrayList<>();
      references.stream().limit(REFERENCES_SHOWN).map(reference -> names.find(reference.kind(), reference.key()))
          .filter(Objects::nonNull).forEach(first::add);
      return new Retiring(record.target(), record.target() == null ? null : names.find(record.kind(), record.target()), first,
          references.size());
    }
  }
}
