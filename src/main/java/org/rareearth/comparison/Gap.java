package org.rareearth.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;

/**
 * How far one place is ahead of another in one measure: difference in the measure's own unit, and the ratio. It exists only
 * between figures of the same metric, unit, product group and year; two shares must also be shares of the same total.
 *
 * @param aLeads whether the first place is ahead
 * @param leader the larger value
 * @param follower the smaller value
 * @param difference leader minus follower; a range when one of them is; for shares, percentage points
 * @param ratio leader divided by follower, to one decimal; null when the follower is or may be zero
 */
public record Gap(boolean aLeads, Quantity leader, Quantity follower, Quantity difference, @Nullable Quantity ratio) {

  private static final Set<Metric> SUBTRACTED = EnumSet.of(Metric.SHARE, Metric.PRODUCTION, Metric.CAPACITY, Metric.QUOTA,
      Metric.RESERVES, Metric.DEMAND, Metric.MARKET_SHARE);

  static @Nullable Gap between(FigureRow a, FigureRow b) {
    return comparable(a, b) ? between(a.value(), b.value()) : null;
  }

  static boolean isSubtracted(Metric metric) {
    return SUBTRACTED.contains(metric);
  }

  static boolean comparable(FigureRow a, FigureRow b) {
    boolean same = a.metric() == b.metric() && SUBTRACTED.contains(a.metric()) && a.group().equals(b.group())
        && a.value().unit() == b.value().unit() && a.year() != null && a.year().equals(b.year());
    return same && (a.denominator() == null ? b.denominator() == null : a.denominator().equals(b.denominator()));
  }

  /** Subtracts the smaller from the larger; null when ranges overlap, because then nobody is known to lead. */
  static @Nullable Gap between(Quantity a, Quantity b) {
    boolean aLeads = a.low().compareTo(b.low()) >= 0;
    Quantity leader = aLeads ? a : b;
    Quantity follower = aLeads ? b : a;
    if (leader.low().compareTo(follower.upper()) < 0) {
      return null;
    }
    boolean range = a.isRange() || b.isRange();
    Qualifier firmness = follower.qualifier() == Qualifier.EXACT ? leader.qualifier() : Qualifier.APPROX;
    Quantity difference = new Quantity(leader.low().subtract(follower.upper()),
        range ? leader.upper().subtract(follower.low()) : null, firmness, leader.unit());
    return new Gap(aLeads, leader, follower, difference, ratio(leader, follower, range, firmness));
  }

  private static @Nullable Quantity ratio(Quantity leader, Quantity follower, boolean range, Qualifier firmness) {
    if (follower.low().signum() <= 0) {
      return null;
    }
    return new Quantity(divide(leader.low(), follower.upper()), range ? divide(leader.upper(), follower.low()) : null, firmness,
        Unit.RATIO);
  }

  private static BigDecimal divide(BigDecimal leader, BigDecimal follower) {
    return leader.divide(follower, 1, RoundingMode.HALF_UP);
  }

  /** Whether the difference is in percentage points and not in a quantity of goods. */
  public boolean points() {
    return difference.unit() == Unit.PERCENT;
  }
}
