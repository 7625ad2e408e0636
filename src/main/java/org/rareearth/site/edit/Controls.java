package org.rareearth.site.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.CheckedRecord;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.Finding;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordSearch;
import org.rareearth.site.ui.FieldWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the controls of one record: each with its words, what it holds, how that was read and what is to be said against it. */
@Component
class Controls {

  private static final int SUGGESTIONS = 6;

  private final Kinds kinds;
  private final FieldWords words;
  private final Readings readings;
  private final RecordSearch names;
  private final References references;
  private final MessageSource messages;

  Controls(Kinds kinds, FieldWords words, Readings readings, RecordSearch names, References references, MessageSource messages) {
    this.kinds = kinds;
    this.words = words;
    this.readings = readings;
    this.names = names;
    this.references = references;
    this.messages = messages;
  }

  /**
   * What is known while one record is drawn.
   *
   * @param checked how the record was read; null before it was checked
   * @param named what records are called, by kind and key
   * @param remarks what reviewers said, by column
   */
  record Setting(Draft draft, int position, @Nullable CheckedRecord checked, Map<String, Map<String, RecordSearch.Named>> named,
      Map<String, List<String>> remarks, Locale locale) {

    DraftRecord record() {
      return draft.records().get(position);
    }
  }

  Control of(Field field, Setting at) {
    DraftRecord record = at.record();
    String column = field.column();
    String id = "r" + at.position() + "-" + column;
    String value = record.typed().getOrDefault(column, "");
    List<Finding> findings = findings(field, at);
    List<String> refusals = findings.stream().filter(Finding::isRefusal).map(finding -> words.sentence(finding, at.locale())).toList();
    Readings.Reading reading = refusals.isEmpty() ? readings.read(field, value, at.locale()) : null;
    List<String> of = field.type().isReference() ? field.kinds() : List.of();
    return new Control("r" + at.position() + ".c." + column, id, look(field), lang(column), words.label(record.kind(), column, at.locale()),
        words.help(record.kind(), column, at.locale()), value, field.required(), options(field, at.locale()), units(record.kind(), field),
        found(field, value, at), of, of.size() > 1 ? "r" + at.position() + "-" + before(record.kind(), field).column() : null,
        Readings.isRead(field) ? column : null, reading == null ? null : Objects.requireNonNullElse(reading.understood(), reading.refusal()),
        suggestions(field, value, refusals, at), refusals, warnings(findings, at), at.remarks().getOrDefault(column, List.of()));
  }

  /** The findings of the field, and of those that are typed with it. */
  private List<Finding> findings(Field field, Setting at) {
    if (at.checked() == null) {
      return List.of();
    }
    List<String> columns = kinds.find(at.record().kind()).fields().stream()
        .filter(other -> other.column().equals(field.column()) || field.type().leadsGroup() && field.column().equals(other.group()))
        .map(Field::column).toList();
    return at.checked().findings().stream().filter(finding -> columns.contains(finding.column())).toList();
  }

  private List<Control.Warning> warnings(List<Finding> findings, Setting at) {
    return findings.stream().filter(finding -> !finding.isRefusal()).map(finding -> new Control.Warning(
        "r" + at.position() + ".pass." + finding.code(), "r" + at.position() + "-pass-" + finding.code().replace('.', '-'),
        words.sentence(finding, at.locale()), finding.hints().stream().map(hint -> new Control.Hint(hint.label(), hint.address())).toList(),
        at.record().passed().getOrDefault(finding.code(), ""))).toList();
  }

  private static String look(Field field) {
    return switch (field.type()) {
      case PROSE -> "prose";
      case CHOICE, QUALIFIER -> "choice";
      case FLAG -> "flag";
      case REFERENCE, MENTION -> "reference";
      case REFERENCES, MENTIONS, LIST -> "list";
      default -> "line";
    };
  }

  private static @Nullable String lang(String column) {
    return column.endsWith("_zh") ? "zh" : column.endsWith("_en") ? "en" : null;
  }

  private List<Control.Option> options(Field field, Locale locale) {
    return field.vocabulary() == null ? List.of() : field.choices().stream()
        .map(choice -> new Control.Option(choice, words.choice(field, choice, locale), words.definition(field, choice, locale))).toList();
  }

  private List<String> units(String kind, Field lead) {
    return lead.type().leadsGroup() ? kinds.find(kind).fields().stream().filter(field -> lead.column().equals(field.group()))
        .filter(field -> field.vocabulary() == null).flatMap(field -> field.choices().stream()).toList() : List.of();
  }

  private Field before(String kind, Field field) {
    List<Field> fields = kinds.find(kind).fields();
    return fields.get(fields.indexOf(field) - 1);
  }

  /** The names of the records that the value refers to. */
  private @Nullable String found(Field field, String value, Setting at) {
    if (!field.type().isReference() || value.isBlank()) {
      return null;
    }
    List<String> of = references.kindsOf(at.record(), field);
    List<String> found = new ArrayList<>();
    Arrays.stream(value.split(";")).map(String::strip).map(key -> name(key, of, at)).filter(Objects::nonNull).forEach(found::add);
    return found.isEmpty() ? null : found.stream().collect(Collectors.joining("; "));
  }

  private @Nullable String name(String key, List<String> of, Setting at) {
    if (key.matches("@\\d{1,3}")) {
      int position = Integer.parseInt(key.substring(1));
      return position >= at.draft().records().size() ? null : messages.getMessage("edit.created",
          new Object[] {words.kind(at.draft().records().get(position).kind(), at.locale()), position + 1}, at.locale());
    }
    return of.stream().map(kind -> at.named().getOrDefault(kind, Map.of()).get(key)).filter(Objects::nonNull)
        .map(named -> named.label().in(at.locale())).findFirst().orElse(null);
  }

  private List<Control.Suggestion> suggestions(Field field, String value, List<String> refusals, Setting at) {
    if (refusals.isEmpty() || value.isBlank() || !field.type().isReference() || References.isMany(field)) {
      return List.of();
    }
    return references.kindsOf(at.record(), field).stream().flatMap(kind -> names.search(kinds.find(kind), value, SUGGESTIONS).stream())
        .limit(SUGGESTIONS).map(named -> new Control.Suggestion(named.key(), named.label().in(at.locale()))).toList();
  }
}
