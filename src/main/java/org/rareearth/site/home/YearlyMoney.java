package org.rareearth.site.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingTotals;
import org.rareearth.funding.Instrument;
import org.rareearth.funding.Rung;
import org.rareearth.kernel.Money;

/**
 * Public money by the year of the shown report: sums of one instrument, rung and currency each, never of two.
 *
 * @param byYear totals by year; those without a date under {@link #UNDATED}
 */
record YearlyMoney(Map<String, FundingTotals> byYear) {

  /** As the filter of awards spells it. */
  static final String UNDATED = "unknown";
  private static final String DOLLARS = "USD";

  /**
   * A sum.
   *
   * @param year null where the reports have no date
   */
  record Sum(@Nullable String year, FundingTotals.Cell cell) {}

  /** What has a row of its own. */
  record Kind(Instrument instrument, Rung rung) {}

  static YearlyMoney of(List<AwardRow> awards) {
    Map<String, List<AwardRow>> byYear = new TreeMap<>();
    awards.forEach(award -> byYear.computeIfAbsent(award.date() == null ? UNDATED : String.valueOf(award.date().midpoint().getYear()),
        year -> new ArrayList<>()).add(award));
    Map<String, FundingTotals> totals = new HashMap<>();
    byYear.forEach((year, rows) -> totals.put(year, FundingTotals.of(rows)));
    return new YearlyMoney(totals);
  }

  /** Every sum of public money, in the order of instruments and rungs, then years. */
  List<Sum> sums() {
    return byYear.entrySet().stream().flatMap(entry -> entry.getValue().cells().stream().filter(FundingTotals.Cell::isPublic)
            .map(cell -> new Sum(entry.getKey().equals(UNDATED) ? null : entry.getKey(), cell)))
        .sorted(Comparator.comparing((Sum sum) -> sum.cell().instrument()).thenComparing(sum -> sum.cell().rung())
            .thenComparing(sum -> sum.cell().sum().currency()).thenComparing(Sum::year, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** The kinds that have an amount in dollars. */
  List<Kind> kinds() {
    return dollars().map(sum -> new Kind(sum.cell().instrument(), sum.cell().rung())).distinct().toList();
  }

  /** Years with an amount in dollars, the earliest first. */
  List<String> years() {
    return dollars().map(Sum::year).flatMap(Stream::ofNullable).distinct().sorted().toList();
  }

  boolean hasUndated() {
    return dollars().anyMatch(sum -> sum.year() == null);
  }

  /** What was announced in dollars of one kind in any of these years; null stands for no date. */
  FundingTotals.@Nullable Cell dollars(Kind kind, List<@Nullable String> years) {
    return dollars().filter(sum -> years.stream().anyMatch(year -> Objects.equals(year, sum.year())))
        .map(Sum::cell).filter(cell -> kind.equals(new Kind(cell.instrument(), cell.rung())))
        .reduce(YearlyMoney::plus).orElse(null);
  }

  long inOtherCurrencies() {
    return sums().stream().filter(sum -> !isDollars(sum)).mapToLong(sum -> sum.cell().awards()).sum();
  }

  long withoutAmount() {
    return byYear.values().stream().mapToLong(FundingTotals::withoutAmount).sum();
  }

  long excluded() {
    return byYear.values().stream().mapToLong(FundingTotals::excluded).sum();
  }

  private Stream<Sum> dollars() {
    return sums().stream().filter(YearlyMoney::isDollars);
  }

  private static boolean isDollars(Sum sum) {
    return sum.cell().sum().currency().equals(DOLLARS);
  }

  /** Of one kind and currency only, which {@link Money#plus} checks for the currency. */
  private static FundingTotals.Cell plus(FundingTotals.Cell one, FundingTotals.Cell other) {
    if (one.instrument() != other.instrument() || one.rung() != other.rung() || one.isPublic() != other.isPublic()) {
      throw new IllegalArgumentException("Not to be added: " + one + " and " + other);
    }
    return new FundingTotals.Cell(one.isPublic(), one.instrument(), one.rung(), one.sum().plus(other.sum()), one.awards() + other.awards(),
        one.inexact() + other.inexact());
  }
}
