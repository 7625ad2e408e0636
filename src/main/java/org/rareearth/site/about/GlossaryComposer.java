package org.rareearth.site.about;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rareearth.evidence.Citation;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.stage.ElementRow;
import org.rareearth.stage.Stages;
import org.rareearth.stage.TermRow;
import org.rareearth.stage.Terms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the glossary together in the reader's alphabet: Chinese terms stand by pinyin. */
@Component
class GlossaryComposer {

  private final Terms terms;
  private final Stages stages;

  GlossaryComposer(Terms terms, Stages stages) {
    this.terms = terms;
    this.stages = stages;
  }

  @Transactional(readOnly = true)
  public GlossaryPage show(Locale reader) {
    Collator alphabet = Collator.getInstance(reader);
    List<TermRow> words = terms.all().stream()
        .sorted(Comparator.comparing((TermRow term) -> term.name().in(reader), alphabet)).toList();
    List<ElementRow> elements = stages.elements();
    Footnotes.Builder notes = new Footnotes.Builder();
    words.stream().map(TermRow::source).filter(Objects::nonNull).forEach(notes::mention);
    elements.forEach(element -> mention(notes, element));
    return new GlossaryPage(words, elements, notes.build());
  }

  private static void mention(Footnotes.Builder notes, ElementRow element) {
    notes.mention(element.source());
    for (Citation column : new Citation[] {element.chinaSource(), element.roleSource()}) {
      if (column != null) {
        notes.mention(column);
      }
    }
  }
}
