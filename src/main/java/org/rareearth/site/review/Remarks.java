package org.rareearth.site.review;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.Finding;
import org.rareearth.editorial.ProposedRecord;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the checks warned of, and why the author holds that it does not apply: a reviewer has to know both. */
@Component
class Remarks {

  private final MessageSource messages;

  Remarks(MessageSource messages) {
    this.messages = messages;
  }

  /** Those of a field and of the columns typed together with it. */
  List<Remark> of(ProposedRecord record, Field field, Locale locale) {
    return warnings(record).stream().filter(finding -> belongs(finding.column(), field.column())).map(finding -> told(finding, record, locale)).toList();
  }

  /** Those of fields that are not shown. */
  List<Remark> others(ProposedRecord record, Collection<String> shown, Locale locale) {
    return warnings(record).stream().filter(finding -> shown.stream().noneMatch(column -> belongs(finding.column(), column)))
        .map(finding -> told(finding, record, locale)).toList();
  }

  private static boolean belongs(String column, String shown) {
    return column.equals(shown) || FieldChanges.isPair(shown, column);
  }

  private static List<Finding> warnings(ProposedRecord record) {
    return record.findings().stream().filter(finding -> !finding.isRefusal()).toList();
  }

  private Remark told(Finding finding, ProposedRecord record, Locale locale) {
    String sentence = messages.getMessage(finding.key(), finding.arguments().toArray(), finding.key(), locale);
    return new Remark(sentence == null ? finding.key() : sentence, record.passed().getOrDefault(finding.code(), ""), finding.hints());
  }
}
