package org.rareearth.supply;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Factors between stages, as statements. */
@Component
public class FactorStatements extends StatementQuery<BalanceFactor> {

  FactorStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.BALANCE_FACTOR, BalanceFactor.class, "e.evidence.source",
        "");
  }

  @Override
  protected Statement statement(BalanceFactor factor) {
    return new Statement(kind(), factor.slug(), factor.subject(), null, List.of("factorCategory." + factor.category()),
        Statement.scope(factor.name(), Statement.same(factor.year())), Said.of(value(factor)), null, Attribution.of(factor.evidence()));
  }

  private static LocalizedText value(BalanceFactor factor) {
    String range = factor.low() == null || factor.high() == null ? null : plain(factor.low()) + "–" + plain(factor.high());
    String value = range == null ? plain(factor.value()) : range;
    return new LocalizedText(value + " " + factor.unit(), value + " " + factor.unit());
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
