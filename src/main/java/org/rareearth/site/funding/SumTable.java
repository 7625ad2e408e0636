package org.rareearth.site.funding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.funding.Exclusion;
import org.rareearth.funding.FundingTotals;
import org.rareearth.funding.Instrument;
import org.rareearth.funding.Level;
import org.rareearth.funding.Rung;
import org.rareearth.kernel.Money;
import org.rareearth.site.ui.Address;

/**
 * Totals laid out for reading: a line for each instrument and currency, public money apart from private, a column for each rung.
 * There is no total of a line: promises of different strength are not added. Every sum links to the awards that are in it.
 *
 * @param rungs the columns: all five rungs, and those ends that occur
 * @param list address of the list of these awards, those left out among them
 * @param left how many awards are in no sum, by reason
 */
public record SumTable(String list, List<Rung> rungs, List<Group> groups, List<Left> left, @Nullable Left withoutAmount, long counted,
    long excluded) {

  /** Public or private money. */
  public record Group(boolean isPublic, List<Line> lines) {}

  /** The sums of one instrument in one currency by rung; null where the list has no such award. */
  public record Line(Instrument instrument, String currency, List<@Nullable Sum> sums) {}

  /**
   * A sum.
   *
   * @param inexact how many of its awards are said with "up to", "about" and the like
   */
  public record Sum(Money money, long awards, long inexact, String href) {}

  /** Awards left out of every sum for one reason; the reason of a counted award is that it has no amount. */
  public record Left(@Nullable Exclusion exclusion, long awards, String href) {}

  /** Lays out the totals of the awards that this address lists. */
  public static SumTable of(FundingTotals totals, Address list) {
    List<Rung> rungs = Stream.of(Rung.values())
        .filter(rung -> !rung.isEnd() || totals.cells().stream().anyMatch(cell -> cell.rung() == rung)).toList();
    List<Group> groups = Stream.of(true, false).map(isPublic -> group(totals, isPublic, rungs, list))
        .filter(group -> !group.lines().isEmpty()).toList();
    List<Left> left = totals.exclusions().entrySet().stream()
        .map(entry -> new Left(entry.getKey(), entry.getValue(), narrowed(list, Map.of("exclusion", key(entry.getKey()))))).toList();
    Left withoutAmount = totals.withoutAmount() == 0 ? null
        : new Left(null, totals.withoutAmount(), narrowed(list, Map.of("counted", "yes", "amount", "none")));
    return new SumTable(narrowed(list, Map.of()), rungs, groups, left, withoutAmount, totals.counted(), totals.excluded());
  }

  public boolean isEmpty() {
    return groups.isEmpty() && left.isEmpty() && withoutAmount == null;
  }

  private static Group group(FundingTotals totals, boolean isPublic, List<Rung> rungs, Address list) {
    Map<String, List<FundingTotals.Cell>> byLine = new LinkedHashMap<>();
    totals.cells().stream().filter(cell -> cell.isPublic() == isPublic).forEach(cell ->
        byLine.computeIfAbsent(cell.instrument() + cell.sum().currency(), line -> new ArrayList<>()).add(cell));
    return new Group(isPublic, byLine.values().stream().map(cells -> line(cells, rungs, list)).toList());
  }

  private static Line line(List<FundingTotals.Cell> cells, List<Rung> rungs, Address list) {
    Map<Rung, Sum> sums = new EnumMap<>(Rung.class);
    for (FundingTotals.Cell cell : cells) {
      sums.put(cell.rung(), new Sum(cell.sum(), cell.awards(), cell.inexact(), rows(cell, list)));
    }
    List<@Nullable Sum> inColumns = new ArrayList<>();
    rungs.forEach(rung -> inColumns.add(sums.get(rung)));
    return new Line(cells.getFirst().instrument(), cells.getFirst().sum().currency(), inColumns);
  }

  /** The address of the awards that are in the sum. */
  static String rows(FundingTotals.Cell cell, Address list) {
    List<String> asked = list.query().getOrDefault("level", List.of());
    List<String> levels = Arrays.stream(Level.values()).filter(level -> level.isPublic() == cell.isPublic()).map(SumTable::key)
        .filter(level -> asked.isEmpty() || asked.contains(level)).toList();
    Map<String, List<String>> query = new LinkedHashMap<>(list.query());
    query.put("level", levels);
    return narrowed(new Address(list.path(), query), Map.of("instrument", key(cell.instrument()), "currency", cell.sum().currency(),
        "rung", key(cell.rung()), "counted", "yes"));
  }

  private static String narrowed(Address list, Map<String, String> values) {
    Address narrowed = list.without("page").without("lang");
    for (String key : new TreeSet<>(values.keySet())) {
      narrowed = narrowed.with(key, values.get(key));
    }
    return narrowed.href();
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
