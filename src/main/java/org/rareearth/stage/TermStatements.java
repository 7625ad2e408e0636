package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** Words of the field that rest on a document. */
@Component
public class TermStatements extends StatementQuery<Term> {

  TermStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.TERM, Term.class, "e.source",
        "");
  }

  @Override
  protected Statement statement(Term term) {
    return new Statement(kind(), term.slug(), term.name(), "/glossary#term-" + term.slug(), List.of(), List.of(), Said.of(term.words()),
        null, new Attribution(Citation.of(Objects.requireNonNull(term.source())), null, null, Rank.NORMAL, null));
  }
}
