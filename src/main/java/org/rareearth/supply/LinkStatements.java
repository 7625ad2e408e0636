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
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.springframework.stereotype.Component;

/** Ties between parties, as statements. */
@Component
public class LinkStatements extends StatementQuery<SupplyLink> {

  LinkStatements(EntityManager entityManager) {
    super(entityManager, StatementKind.SUPPLY_LINK, SupplyLink.class, "e.evidence.source",
        "left join fetch e.from.organization left join fetch e.from.facility "
            + "left join fetch e.to.organization left join fetch e.to.facility");
  }

  @Override
  protected Statement statement(SupplyLink link) {
    LinkRow row = LinkRow.of(link);
    return new Statement(kind(), link.slug(), Statement.joined(row.from().name(), " → ", row.to().name()),
        row.from().path() + "#link-" + link.slug(),
        List.of(Statement.term("linkKind", link.kind()), Statement.term("linkStatus", link.status())), Statement.scope(volumeInWords(link)),
        new Said(volume(link), null, null, null, link.material()), link.announcedOn(), Attribution.of(link.evidence()));
  }

  private static @Nullable Quantity volume(SupplyLink link) {
    BigDecimal low = link.volumeLow();
    String unit = link.volumeUnit();
    return low == null || unit == null || !Unit.symbols().contains(unit) ? null
        : new Quantity(low, link.volumeHigh(), Qualifier.EXACT, Unit.of(unit));
  }

  private static @Nullable LocalizedText volumeInWords(SupplyLink link) {
    BigDecimal low = link.volumeLow();
    return low == null || volume(link) != null ? null : Statement.english(low.toPlainString() + " " + link.volumeUnit());
  }
}
