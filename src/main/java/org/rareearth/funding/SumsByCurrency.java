package org.rareearth.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rareearth.kernel.Medians;

/** The sums of one recipient or one programme in order of size, so that those near a sum, and the middle one, are found at once. */
final class SumsByCurrency {

  /** Fewer tell nothing of what is usual. */
  private static final int ENOUGH = 3;
  /** More candidates than anybody would look at. */
  private static final int MOST = 40;

  private final Map<String, List<KnownReport>> sums = new HashMap<>();

  SumsByCurrency(List<KnownReport> reports) {
    reports.stream().filter(KnownReport::isSum).forEach(report ->
        sums.computeIfAbsent(String.valueOf(report.currency()), any -> new ArrayList<>()).add(report));
    sums.values().forEach(list -> list.sort(Comparator.comparingDouble(KnownReport::value)));
  }

  /** Those of this currency from one sum to the other. */
  List<KnownReport> between(String currency, double least, double most) {
    List<KnownReport> sorted = sums.getOrDefault(currency, List.of());
    int from = place(sorted, least);
    int to = from;
    while (to < sorted.size() && to - from < MOST && sorted.get(to).value() <= most) {
      to++;
    }
    return sorted.subList(from, to);
  }

  /** The middle sum of this currency; NaN where there are too few. */
  double median(String currency) {
    List<KnownReport> sorted = sums.getOrDefault(currency, List.of());
    return sorted.size() < ENOUGH ? Double.NaN
        : Medians.ofSorted(sorted.get((sorted.size() - 1) / 2).value(), sorted.get(sorted.size() / 2).value());
  }

  /** Of the first that is no less. */
  private static int place(List<KnownReport> sorted, double least) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (sorted.get(middle).value() < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
