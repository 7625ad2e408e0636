package org.rareearth.site.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.Finding;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.ProposedRecord;
import org.rareearth.editorial.ProposedRecord.Verdict;
import org.rareearth.editorial.RecordKind;
import org.rareearth.site.ui.FieldWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a staged record as the preview shows it: what it is called, what it holds or changes, and what the checks say of it. */
@Component
class RowWords {

  private final Kinds kinds;
  private final FieldWords fields;
  private final MessageSource messages;

  RowWords(Kinds kinds, FieldWords fields, MessageSource messages) {
    this.kinds = kinds;
    this.fields = fields;
    this.messages = messages;
  }

  PreviewPage.Row row(ProposedRecord record, Locale locale) {
    Verdict verdict = record.verdict() == null ? Verdict.NEW : record.verdict();
    boolean switchable = verdict == Verdict.NEW || verdict == Verdict.CHANGED;
    Map<String, String> base = record.action() == Action.REVISE && record.base() != null ? record.base() : Map.of();
    return new PreviewPage.Row(record.position(), record.line() == null ? 0 : record.line(), fields.kind(record.kind(), locale), record.key(),
        name(record), verdict.name().toLowerCase(Locale.ROOT), record.enabled(), switchable, parts(record, base, verdict, locale),
        record.findings().stream().map(finding -> said(record.kind(), finding, locale)).toList());
  }

  private List<PreviewPage.Part> parts(ProposedRecord record, Map<String, String> base, Verdict verdict, Locale locale) {
    RecordKind<?> kind = kinds.find(record.kind());
    List<PreviewPage.Part> parts = new ArrayList<>();
    for (Field field : kind.fields()) {
      String cell = record.cells().getOrDefault(field.column(), "");
      String before = base.getOrDefault(field.column(), "");
      boolean told = verdict == Verdict.CHANGED ? !cell.equals(before) : !cell.isEmpty();
      if (told) {
        parts.add(new PreviewPage.Part(fields.label(record.kind(), field.column(), locale), verdict == Verdict.CHANGED ? before : null, cell));
      }
    }
    return parts;
  }

  private PreviewPage.Said said(String kind, Finding finding, Locale locale) {
    String sentence = messages.getMessage(finding.key(), finding.arguments().toArray(), finding.key(), locale);
    return new PreviewPage.Said(finding.isRefusal(), fields.label(kind, finding.column(), locale), String.valueOf(sentence), finding.hints());
  }

  /** What it is called; the title of an award, the name of a plant. */
  private static String name(ProposedRecord record) {
    return Stream.of("title_en", "name_en", "title", "text_en", "missing_en", "words_en").map(column -> record.cells().getOrDefault(column, ""))
        .filter(name -> !name.isEmpty()).findFirst().orElse("");
  }
}
