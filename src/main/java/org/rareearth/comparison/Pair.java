package org.rareearth.comparison;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Unit;

/**
 * One measure of one product group in both places; null where the place has no figure.
 *
 * @param world the same measure for the whole world, where a source has it
 * @param gap null when there is nothing to subtract: a side is missing, or year or denominator differ
 */
public record Pair(ComparedGroups.Column column, Metric metric, String group, Unit unit, @Nullable Chosen a, @Nullable Chosen b,
    @Nullable Chosen world, @Nullable Gap gap) {

  static Pair of(ComparedGroups.Entry entry, String group, Unit unit, @Nullable Chosen a, @Nullable Chosen b, @Nullable Chosen world) {
    Gap gap = a == null || b == null ? null : Gap.between(a.shown(), b.shown());
    return new Pair(entry.column(), entry.metric(), group, unit, a, b, world, gap);
  }

  public boolean bothSides() {
    return a != null && b != null;
  }

  /**
   * Why nothing is subtracted: {@code side}, {@code year}, {@code denominator}, {@code overlap}; {@code none} for prices and shares of
   * trade.
   */
  public String whyNoGap() {
    if (!Gap.isSubtracted(metric)) {
      return "none";
    }
    if (a == null || b == null) {
      return "side";
    }
    if (!Objects.equals(a.shown().year(), b.shown().year())) {
      return "year";
    }
    return Objects.equals(a.shown().denominator(), b.shown().denominator()) ? "overlap" : "denominator";
  }
}
