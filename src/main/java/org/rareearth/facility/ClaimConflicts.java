package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.Contradictions;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.kernel.Quantity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds numbers about plants that contradict each other and that no editor has recorded as a conflict yet. Words are not compared, and
 * a status is not either: a plant can be under construction and operating within the precision of one month.
 */
@Component
public class ClaimConflicts {

  /** What is counted over a period: a quarter's output does not contradict the year's. */
  private static final Set<Property> OVER_A_PERIOD = EnumSet.of(Property.OUTPUT, Property.SALES);

  private final EntityManager entityManager;
  private final ClaimStatements statements;

  ClaimConflicts(EntityManager entityManager, ClaimStatements statements) {
    this.entityManager = entityManager;
    this.statements = statements;
  }

  /** Groups of claims that cannot all be true, each group on one property of one plant. */
  @Transactional(readOnly = true)
  public List<List<Statement>> undeclared(Collection<ConflictRow> recorded) {
    List<FacilityClaim> numbers = entityManager.createQuery("""
        select e from FacilityClaim e join fetch e.evidence.source join fetch e.facility left join fetch e.stage
        where e.value.low is not null order by e.id
        """, FacilityClaim.class).getResultList();
    return Contradictions.undeclared(numbers, ClaimConflicts::thing, ClaimConflicts::agree,
        Contradictions.declared(recorded, StatementKind.FACILITY_CLAIM)).stream()
        .map(group -> group.stream().map(statements::statement).toList()).toList();
  }

  private static List<@Nullable Object> thing(FacilityClaim claim) {
    return Arrays.asList(claim.facility().slug(), claim.property(), claim.basis(), claim.stage() == null ? null : claim.stage().slug(),
        claim.product(), claim.targetYear(), value(claim).unit().base(),
        OVER_A_PERIOD.contains(claim.property()) ? claim.evidence().asOf() : null);
  }

  private static boolean agree(FacilityClaim a, FacilityClaim b) {
    return agree(value(a), value(b));
  }

  /** Whether two numbers on one thing can both be true: the same in another unit, within what "about" or "up to" leaves, or rounded. */
  static boolean agree(Quantity a, Quantity b) {
    return a.agreesWith(b) || !a.isRange() && !b.isRange() && a.unit().base() == b.unit().base()
        && Contradictions.sameRounded(a.unit().toBase(a.low()), b.unit().toBase(b.low()));
  }

  private static Quantity value(FacilityClaim claim) {
    return Objects.requireNonNull(claim.value(), claim.slug());
  }
}
