package org.rareearth.stage;

import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.LocalizedText;

/**
 * A word of the field as the glossary shows it.
 *
 * @param source the document behind the words; null for our own
 */
public record TermRow(String slug, LocalizedText name, LocalizedText words, @Nullable Citation source) {

  static TermRow of(Term term) {
    return new TermRow(term.slug(), term.name(), term.words(), term.source() == null ? null : Citation.of(term.source()));
  }
}
