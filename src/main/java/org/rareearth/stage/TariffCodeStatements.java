package org.rareearth.stage;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.List;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.Said;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.StatementQuery;
import org.springframework.stereotype.Component;

/** Customs codes and duties, as statements. */
@Component
public class TariffCodeStatements extends StatementQuery<TariffCode> {

  TariffCodeStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.TARIFF_CODE, TariffCode.class, "e.source",
        "join fetch e.stage left join fetch e.place");
  }

  @Override
  protected Statement statement(TariffCode code) {
    return new Statement(kind(), code.slug(), Statement.same(code.slug()),
        "/stages/" + code.stage().slug() + "#code-" + code.slug().toLowerCase(Locale.ROOT).replace('.', '-'), List.of(),
        Statement.scope(code.place() == null ? null : code.place().name(), code.stage().name()), Said.of(code.description()), null,
        new Attribution(Citation.of(code.source()), code.locator(), null, Rank.NORMAL, code.note()));
  }
}
