package org.rareearth.site.about;

import java.util.List;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.stage.ElementRow;
import org.rareearth.stage.TermRow;

/**
 * /glossary: the words of the field in both languages, and the elements.
 *
 * @param terms in alphabetical order of the reader's language
 */
public record GlossaryPage(List<TermRow> terms, List<ElementRow> elements, Footnotes footnotes) {}
