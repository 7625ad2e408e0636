package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Sources;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.search.SearchColumns;
import org.rareearth.search.Searchable;
import org.springframework.stereotype.Component;

/** glossary.csv, and the records that it holds. */
@Component
class TermRecords extends RecordKind<Term> implements Searchable {

  private static final Fields FIELDS = Fields.of("glossary", "term").localized("name").localizedProse("words")
      .optionalReference("source", "sources").keyFrom("name_en");

  private final Sources sources;

  TermRecords(EntityManager entityManager, Sources sources) {
    super(entityManager, Term.class, Term::new, FIELDS);
    this.sources = sources;
  }

  @Override
  protected void fill(Term term, DataRow row) {
    term.revise(
        row.slug("term"), row.localized("name"), row.localized("words"), row.optionalReference("source", sources::find));
  }

  @Override
  public CsvRow write(Term term) {
    return new CsvRow().add(term.slug()).text(term.name()).text(term.words()).add(term.source());
  }

  @Override
  public String address(Term term) {
    return "/glossary#term-" + term.slug();
  }

  @Override
  public LocalizedText label(Term term) {
    return term.name();
  }

  @Override
  public SearchColumns searched() {
    return new SearchColumns(6, List.of(), List.of("words_en", "words_zh"));
  }
}
