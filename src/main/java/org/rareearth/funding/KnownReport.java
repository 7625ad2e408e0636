package org.rareearth.funding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.kernel.PartialDate;

/**
 * An award that is live with one report of it, as a new report is compared with them; without the report for an award that has none.
 *
 * @param shown the report that the award's page shows
 */
record KnownReport(String award, String en, @Nullable String zh, String recipient, String program, String funder, @Nullable String shown,
    @Nullable String report, @Nullable Rung rung, @Nullable PartialDate date, @Nullable BigDecimal amount, @Nullable String currency,
    @Nullable AmountUnit unit, @Nullable String source) {

  static final String QUESTION = """
      select a.slug, a.title.en, a.title.zh, r.slug, p.slug, f.slug, w.slug, e.slug, e.rung, e.date, e.amount.amount, e.amount.currency,
        e.amountUnit, s.slug
      from FundingAward a join a.recipient r join a.program p join p.funder f left join a.shown w left join a.events e
        left join e.evidence.source s""";

  /** Whether it has a sum that can be held against others: a price for a kilogram is none. */
  boolean isSum() {
    return amount != null && unit != AmountUnit.PER_KG_NDPR;
  }

  boolean isShown() {
    return report != null && report.equals(shown);
  }

  double value() {
    return amount == null ? Double.NaN : amount.doubleValue();
  }

  Hint hint() {
    return Hint.of(en, zh, "/awards/" + award);
  }

  Hint reportHint() {
    return Hint.of(en, zh, "/awards/" + award + "#report-" + report);
  }
}
