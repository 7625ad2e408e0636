package org.rareearth.site.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.funding.FacetValue;
import org.rareearth.funding.FundingTotals;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;

/**
 * One sum of a list of awards, by programme; and beside it what is of the same kind and cannot be in it.
 *
 * @param kind of the sum; null where the list has no sum at all
 * @param shares the largest first
 * @param total of the shares, exactly the sum that the list prints; null without any
 * @param otherCurrencies sums of the same payer, instrument and rung in other currencies
 * @param withoutAmount awards of the kind for which no source gives an amount
 * @param excluded awards of the kind that would count money twice or are no sum
 */
record MoneyByProgram(@Nullable SumKind kind, List<Share> shares, @Nullable Money total, List<Money> otherCurrencies, long withoutAmount,
    long excluded) {

  /** What one programme has of it. */
  record Share(String program, LocalizedText name, FundingTotals.Cell cell) {

    Money sum() {
      return cell.sum();
    }
  }

  static final MoneyByProgram NONE = new MoneyByProgram(null, List.of(), null, List.of(), 0, 0);

  /**
   * @param programs totals of the kind's awards by programme
   * @param named the programmes with their names
   */
  static MoneyByProgram of(SumKind kind, Map<String, FundingTotals> programs, List<FacetValue> named) {
    Map<String, LocalizedText> names = new HashMap<>();
    named.forEach(value -> names.put(value.value(), Objects.requireNonNullElse(value.name(), new LocalizedText(value.value(), null))));
    List<Share> shares = new ArrayList<>();
    Map<String, Money> others = new HashMap<>();
    programs.forEach((program, totals) -> totals.cells().forEach(cell -> {
      if (kind.has(cell)) {
        shares.add(new Share(program, names.getOrDefault(program, new LocalizedText(program, null)), cell));
      } else {
        others.merge(cell.sum().currency(), cell.sum(), Money::plus);
      }
    }));
    shares.sort(Comparator.comparing((Share share) -> share.sum().amount()).reversed().thenComparing(Share::program));
    return new MoneyByProgram(kind, List.copyOf(shares), shares.stream().map(Share::sum).reduce(Money::plus).orElse(null),
        others.values().stream().sorted(Comparator.comparing(Money::currency)).toList(),
        programs.values().stream().mapToLong(FundingTotals::withoutAmount).sum(),
        programs.values().stream().mapToLong(FundingTotals::excluded).sum());
  }

  long awards() {
    return shares.stream().mapToLong(share -> share.cell().awards()).sum();
  }
}
