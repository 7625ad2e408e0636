package org.rareearth.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.stage.PlaceRef;

/**
 * How concentrated a stage is by country: the Herfindahl-Hirschman index, the sum of the squared shares in per cent (10,000 for
 * a single country). Where part of the total has no known holder it has bounds: at the least, the rest is infinitely fragmented
 * and adds nothing; at the most, it lies in as few hands as there can be if none is larger than the smallest known one.
 *
 * @param metric {@code SHARE} as sources print them, or {@code PRODUCTION} divided by the world's
 * @param rest per cent of the total without a known holder; never below zero, because printed totals are rounded
 * @param top3 share of the three largest together; null where fewer than three are known
 * @param world the total by which production was divided
 */
public record Concentration(Metric metric, String group, int year, List<Holder> holders, BigDecimal rest, BigDecimal low, BigDecimal high,
    @Nullable BigDecimal top3, @Nullable FigureRow world) {

  private static final BigDecimal ALL = new BigDecimal(100);

  /** One country's share, per cent; low and high differ where the source says "at least" or a range. */
  public record Holder(PlaceRef place, FigureRow figure, BigDecimal low, BigDecimal high) {}

  static Concentration of(Metric metric, String group, int year, List<Holder> known, @Nullable FigureRow world) {
    List<Holder> holders = known.stream().sorted(Comparator.comparing(Holder::low).reversed()).toList();
    BigDecimal certain = sum(holders.stream().map(Holder::low).toList());
    BigDecimal rest = ALL.subtract(sum(holders.stream().map(Holder::high).toList())).max(BigDecimal.ZERO);
    BigDecimal smallest = holders.stream().map(Holder::high).min(Comparator.naturalOrder()).orElse(ALL);
    BigDecimal low = squares(holders.stream().map(Holder::low).toList());
    BigDecimal high = squares(holders.stream().map(Holder::high).toList()).add(fullest(rest, smallest));
    return new Concentration(metric, group, year, holders, ALL.subtract(certain).max(BigDecimal.ZERO).setScale(1, RoundingMode.HALF_UP),
        rounded(low), rounded(high).min(new BigDecimal(10000)), holders.size() < 3 ? null : top3(holders), world);
  }

  /** The most that the rest can add: as many holders of the smallest known size as fit, and one with what remains. */
  static BigDecimal fullest(BigDecimal rest, BigDecimal smallest) {
    if (smallest.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal[] parts = rest.divideAndRemainder(smallest);
    return parts[0].multiply(smallest.multiply(smallest)).add(parts[1].multiply(parts[1]));
  }

  private static BigDecimal top3(List<Holder> holders) {
    return sum(holders.stream().limit(3).map(Holder::low).toList()).setScale(1, RoundingMode.HALF_UP);
  }

  private static BigDecimal sum(List<BigDecimal> shares) {
    return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal squares(List<BigDecimal> shares) {
    return sum(shares.stream().map(share -> share.multiply(share)).toList());
  }

  private static BigDecimal rounded(BigDecimal index) {
    return index.setScale(0, RoundingMode.HALF_UP);
  }

  /** Whether all of the total has a known holder, so that the index is a number and not a span. */
  public boolean exact() {
    return low.compareTo(high) == 0;
  }
}
