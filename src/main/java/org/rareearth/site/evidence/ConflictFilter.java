package org.rareearth.site.evidence;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.ConflictState;
import org.rareearth.evidence.ConflictType;
import org.rareearth.evidence.SubjectKind;

/**
 * What narrows /conflicts.
 *
 * @param subject kind of thing that the conflict is about
 * @param q text in title, reading or the key of the subject
 */
public record ConflictFilter(List<ConflictType> type, List<SubjectKind> subject, List<ConflictState> state, @Nullable String q) {

  static ConflictFilter of(Asked asked) {
    return new ConflictFilter(asked.any("type", ConflictType.class), asked.any("subject", SubjectKind.class),
        asked.any("state", ConflictState.class), asked.text("q"));
  }

  boolean finds(ConflictRow conflict) {
    return q == null || List.of(conflict.title().en(), "" + conflict.title().zh(), conflict.reading().en(), "" + conflict.reading().zh(),
        conflict.subject()).stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(q.toLowerCase(Locale.ROOT)));
  }

  static List<String> keys(List<? extends Enum<?>> chosen) {
    return chosen.stream().map(ConflictFilter::key).toList();
  }

  static String key(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
