package org.rareearth.funding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.Qualifier;

/**
 * Sums that may be printed: one per payer, currency, instrument and rung, of counted awards with an amount and nothing else. A loan
 * is never added to a grant, a promise never to cash, public money never to private, one currency never to another; what is left
 * out is said.
 *
 * @param cells one for each payer, currency, instrument and rung that occurs
 * @param exclusions how many awards are left out, by reason
 * @param withoutAmount how many counted awards have no amount in any source, or only a price per kilogram
 */
public record FundingTotals(List<Cell> cells, Map<Exclusion, Long> exclusions, long withoutAmount) {

  /**
   * The sum of so many awards of one instrument on one rung in one currency.
   *
   * @param isPublic whether governments pay it; else companies and investors do
   * @param inexact how many of the awards are said with "up to", "about" and the like, which the sum inherits
   */
  public record Cell(boolean isPublic, Instrument instrument, Rung rung, Money sum, long awards, long inexact) {

    private Cell plus(Cell other) {
      return new Cell(isPublic, instrument, rung, sum.plus(other.sum), awards + other.awards, inexact + other.inexact);
    }
  }

  public static final FundingTotals NONE = new FundingTotals(List.of(), Map.of(), 0);

  public static FundingTotals of(Collection<AwardRow> awards) {
    Map<String, Cell> cells = new TreeMap<>();
    Map<Exclusion, Long> exclusions = new EnumMap<>(Exclusion.class);
    long withoutAmount = 0;
    for (AwardRow award : awards) {
      if (award.exclusion() != null) {
        exclusions.merge(award.exclusion(), 1L, Long::sum);
      } else if (award.amount() == null || award.amountUnit() == AmountUnit.PER_KG_NDPR) {
        withoutAmount++;
      } else {
        long inexact = award.qualifier() == null || award.qualifier() == Qualifier.EXACT ? 0 : 1;
        Cell one = new Cell(award.level().isPublic(), award.instrument(), award.rung(), award.amount(), 1, inexact);
        cells.merge(award.amount().currency() + one.isPublic() + one.instrument() + one.rung(), one, Cell::plus);
      }
    }
    return of(cells.values(), exclusions, withoutAmount);
  }

  static FundingTotals of(Collection<Cell> cells, Map<Exclusion, Long> exclusions, long withoutAmount) {
    return new FundingTotals(ordered(cells), exclusions, withoutAmount);
  }

  /** How many awards the sums contain. */
  public long counted() {
    return cells.stream().mapToLong(Cell::awards).sum();
  }

  /** How many awards are left out because adding them would count money twice, or add what is no sum. */
  public long excluded() {
    return exclusions.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Awards in all: counted with an amount, counted without one, left out. */
  public long awards() {
    return counted() + withoutAmount + excluded();
  }

  public boolean isEmpty() {
    return cells.isEmpty();
  }

  private static List<Cell> ordered(Collection<Cell> cells) {
    List<Cell> ordered = new ArrayList<>(cells);
    ordered.sort(Comparator.comparing((Cell cell) -> !cell.isPublic())
        .thenComparing(cell -> !"USD".equals(cell.sum().currency())).thenComparing(cell -> cell.sum().currency())
        .thenComparing(Cell::instrument).thenComparing(Cell::rung));
    return List.copyOf(ordered);
  }
}
