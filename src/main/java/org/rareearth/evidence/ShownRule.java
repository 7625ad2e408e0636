package org.rareearth.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;

/**
 * The one rule that chooses which of several claims on the same thing is shown: the editors' rank, then the later as-of
 * date, then the later day of publication; where all are equal, the source that stands closer to the fact, then its slug.
 * A deprecated claim is shown only when there is no other. The claims that lose stay visible beside it.
 */
public final class ShownRule {

  private static final Comparator<Evidence> BEST_FIRST = Comparator
      .comparing(Evidence::rank)
      .thenComparing(ShownRule::validOn, Comparator.reverseOrder())
      .thenComparing(evidence -> day(evidence.source().publishedOn()), Comparator.reverseOrder())
      .thenComparing(evidence -> evidence.source().kind())
      .thenComparing(evidence -> evidence.source().slug());

  private ShownRule() {}

  public static <C extends Claim> Optional<C> choose(Collection<C> claims) {
    return claims.stream().min(Comparator.comparing(Claim::evidence, BEST_FIRST));
  }

  /** Orders claims as the rule ranks them, best first. */
  public static Comparator<Claim> bestFirst() {
    return Comparator.comparing(Claim::evidence, BEST_FIRST);
  }

  private static LocalDate validOn(Evidence evidence) {
    return day(evidence.asOf() == null ? evidence.source().publishedOn() : evidence.asOf());
  }

  private static LocalDate day(@Nullable PartialDate date) {
    return date == null ? LocalDate.MIN : date.midpoint();
  }
}
