package org.rareearth.funding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rareearth.kernel.Money;

/**
 * Sums that may be printed: one per currency, instrument and rung, of counted awards with an amount and nothing else. A loan is
 * never added to a grant, a promise never to cash, one currency never to another; what is left out is said.
 *
 * @param cells one for each currency, instrument and rung that occurs
 * @param exclusions how many awards are left out, by reason
 * @param withoutAmount how many counted awards have no amount in any source
 */
public record FundingTotals(List<Cell> cells, Map<Exclusion, Long> exclusions, long withoutAmount) {

  /** The sum of so many awards of one instrument on one rung in one currency. */
  public record Cell(Instrument instrument, Rung rung, Money sum, long awards) {}

  public static FundingTotals of(Collection<AwardRow> awards) {
    Map<String, Cell> cells = new TreeMap<>();
    Map<Exclusion, Long> exclusions = new EnumMap<>(Exclusion.class);
    long withoutAmount = 0;
    for (AwardRow award : awards) {
      if (award.exclusion() != null) {
        exclusions.merge(award.exclusion(), 1L, Long::sum);
      } else if (award.amount() == null) {
        withoutAmount++;
      } else {
        Cell one = new Cell(award.instrument(), award.rung(), award.amount(), 1);
        cells.merge(award.amount().currency() + one.instrument() + one.rung(), one,
            (sum, next) -> new Cell(sum.instrument, sum.rung, sum.sum.plus(next.sum), sum.awards + next.awards));
      }
    }
    return new FundingTotals(ordered(cells.values()), exclusions, withoutAmount);
  }

  /** How many awards the sums contain. */
  public long counted() {
    return cells.stream().mapToLong(Cell::awards).sum();
  }

  /** How many awards are left out because adding them would count money twice, or add what is no sum. */
  public long excluded() {
    return exclusions.values().stream().mapToLong(Long::longValue).sum();
  }

  public boolean isEmpty() {
    return cells.isEmpty();
  }

  private static List<Cell> ordered(Collection<Cell> cells) {
    List<Cell> ordered = new ArrayList<>(cells);
    ordered.sort(Comparator.comparing((Cell cell) -> !"USD".equals(cell.sum().currency())).thenComparing(cell -> cell.sum().currency())
        .thenComparing(Cell::instrument).thenComparing(Cell::rung));
    return List.copyOf(ordered);
  }
}
