package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.springframework.stereotype.Component;

/** The facts of the founding articles as statements, each in the words of both languages and, where it is a number, as one. */
@Component
public class FactStatements extends StatementQuery<DocumentFact> {

  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)( \\(nearly\\))?");
  private static final Set<String> IN_THE_WORDS = Set.of("%", "ratio");

  FactStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.DOCUMENT_FACT, DocumentFact.class, "e.source", "");
  }

  @Override
  protected Statement statement(DocumentFact fact) {
    Quantity number = number(fact);
    String unit = number != null || fact.unit() == null || IN_THE_WORDS.contains(fact.unit()) ? null : fact.unit();
    return new Statement(kind(), fact.slug(), fact.subject(), fact.page(),
        Statement.terms("documentField." + fact.field(), unit == null ? null : "documentUnit." + unit), List.of(),
        new Said(number, null, null, null, fact.value()), null,
        new Attribution(Citation.of(fact.source()), fact.locator(), fact.asOf(), Rank.NORMAL, fact.note()));
  }

  private static @Nullable Quantity number(DocumentFact fact) {
    Matcher number = NUMBER.matcher(fact.value().en());
    if (fact.unit() == null || !number.matches() || !Unit.symbols().contains(fact.unit())) {
      return null;
    }
    Quantity exact = Quantity.of(number.group(1), fact.unit());
    return number.group(2) == null ? exact : new Quantity(exact.low(), null, Qualifier.NEARLY, exact.unit());
  }
}
