package org.rareearth.comparison;

import jakarta.persistence.EntityManager;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** Numbers about stages and places, as statements. */
@Component
public class FigureStatements extends StatementQuery<StageFigure> {

  FigureStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.STAGE_FIGURE, StageFigure.class, "e.evidence.source",
        "join fetch e.stage join fetch e.place left join fetch e.partner");
  }

  @Override
  protected Statement statement(StageFigure figure) {
    return new Statement(kind(), figure.slug(), Statement.joined(figure.place().name(), " · ", figure.stage().name()),
        "/stages/" + figure.stage().slug() + "#figure-" + figure.slug(),
        Statement.terms(Statement.term("metric", figure.metric()), Statement.termOrNull("mark", figure.mark())),
        Statement.scope(figure.partner() == null ? null : figure.partner().name(), Statement.english(figure.product()),
            Statement.english(figure.denominator())), Said.of(figure.value()), figure.year(), Attribution.of(figure.evidence()));
  }
}
