package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** What sources report of awards, as statements. */
@Component
public class ReportStatements extends StatementQuery<AwardEvent> {

  ReportStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.AWARD_EVENT, AwardEvent.class, "e.evidence.source",
        "join fetch e.award");
  }

  @Override
  protected Statement statement(AwardEvent report) {
    AmountUnit unit = report.amountUnit();
    return new Statement(kind(), report.slug(), report.award().title(), "/awards/" + report.award().slug() + "#report-" + report.slug(),
        Statement.terms(Statement.term("rung", report.rung()), Statement.term("instrument", report.instrument()),
            unit == AmountUnit.TOTAL ? null : Statement.termOrNull("amountUnit", unit)),
        Statement.scope(Statement.english(report.programAsStated())), Said.of(report.amount(), report.qualifier()), report.date(),
        Attribution.of(report.evidence()));
  }
}
