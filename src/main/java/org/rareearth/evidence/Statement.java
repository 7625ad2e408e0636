package org.rareearth.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;

/**
 * One thing that one source says, told so that a page can print it without knowing its table.
 *
 * @param key of the row, unique within its kind
 * @param about the plant, award, stage … that it speaks of
 * @param path address of the page that shows it, with its anchor; null where no page but the source's own does
 * @param terms message keys that say what is stated: property, basis, rung, metric …
 * @param scope what narrows it: product, target year, denominator …
 * @param date when the thing happened or holds, where that is not the as-of date
 */
public record Statement(StatementKind kind, String key, LocalizedText about, @Nullable String path, List<String> terms,
    List<LocalizedText> scope, Said said, @Nullable PartialDate date, Attribution attribution) {

  public Statement {
    terms = List.copyOf(terms);
    scope = List.copyOf(scope);
  }

  /** The id of the record on any page. */
  public String anchor() {
    return kind.anchor() + "-" + key.toLowerCase(Locale.ROOT).replace('.', '-');
  }

  /** The message key of a word of a closed list: {@code status.operating}. */
  public static String term(String list, Enum<?> value) {
    return list + "." + value.name().toLowerCase(Locale.ROOT);
  }

  /** The message keys that are there, in order. */
  public static List<String> terms(@Nullable String... keys) {
    return Stream.of(keys).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  /** The message key of a word that may be missing. */
  public static @Nullable String termOrNull(String list, @Nullable Enum<?> value) {
    return value == null ? null : term(list, value);
  }

  /** The words that are there, in order. */
  public static List<LocalizedText> scope(@Nullable LocalizedText... words) {
    return Stream.of(words).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  /** Words that no language changes: years, numbers, formulae. */
  public static @Nullable LocalizedText same(@Nullable String text) {
    return LocalizedText.ofNullable(text, text);
  }

  /** Words recorded in English only. */
  public static @Nullable LocalizedText english(@Nullable String text) {
    return LocalizedText.ofNullable(text, null);
  }

  /** Two names side by side, in each language. */
  public static LocalizedText joined(LocalizedText first, String joint, LocalizedText second) {
    String zh = first.zh() == null || second.zh() == null ? null : first.zh() + joint + second.zh();
    return new LocalizedText(first.en() + joint + second.en(), zh);
  }
}
