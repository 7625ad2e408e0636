package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.Contradictions;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds amounts of one award on one rung that contradict each other and that no editor has recorded as a conflict yet. Two rungs are
 * two amounts: what was promised may differ from what was paid.
 */
@Component
public class ReportConflicts {

  private final EntityManager entityManager;
  private final ReportStatements statements;

  ReportConflicts(EntityManager entityManager, ReportStatements statements) {
    this.entityManager = entityManager;
    this.statements = statements;
  }

  /** Groups of reports that cannot all be true, each group on one award. */
  @Transactional(readOnly = true)
  public List<List<Statement>> undeclared(Collection<ConflictRow> recorded) {
    List<AwardEvent> amounts = entityManager.createQuery("""
        select e from AwardEvent e join fetch e.evidence.source join fetch e.award where e.amount.amount is not null order by e.id
        """, AwardEvent.class).getResultList();
    return Contradictions.undeclared(amounts, ReportConflicts::thing, ReportConflicts::agree,
        Contradictions.declared(recorded, StatementKind.AWARD_EVENT)).stream()
        .map(group -> group.stream().map(statements::statement).toList()).toList();
  }

  private static List<@Nullable Object> thing(AwardEvent report) {
    return Arrays.asList(report.award().slug(), report.rung(), amount(report).currency(), report.amountUnit());
  }

  private static boolean agree(AwardEvent a, AwardEvent b) {
    return agree(amount(a), a.qualifier(), amount(b), b.qualifier());
  }

  /** Whether two amounts in one currency can be one: equal, within what "about" or "up to" leaves, or one the other rounded. */
  static boolean agree(Money a, @Nullable Qualifier howA, Money b, @Nullable Qualifier howB) {
    return quantity(a.amount(), howA).agreesWith(quantity(b.amount(), howB)) || Contradictions.sameRounded(a.amount(), b.amount());
  }

  private static Quantity quantity(BigDecimal amount, @Nullable Qualifier qualifier) {
    // The currency is the same on both sides; the unit only lends its rule for "up to" and "about".
    return new Quantity(amount, null, qualifier == null ? Qualifier.EXACT : qualifier, Unit.USD);
  }

  private static Money amount(AwardEvent report) {
    return Objects.requireNonNull(report.amount(), report.slug());
  }
}
