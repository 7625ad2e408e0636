package org.rareearth.site.funding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.FundingTotals;
import org.rareearth.funding.Instrument;
import org.rareearth.funding.Level;
import org.rareearth.funding.Rung;
import org.rareearth.site.ui.ListQuery;

/**
 * What may be added: awards of one kind of payer, one instrument, one rung and one currency. A picture of shares shows one such sum.
 *
 * @param isPublic whether governments pay; else companies and investors do
 * @param currency ISO code
 */
record SumKind(boolean isPublic, Instrument instrument, Rung rung, String currency) {

  /** Its key in the address of a list of awards. */
  static final String PARAMETER = "sum";

  private static final List<String> ACCEPTED = List.of("payer.instrument.rung.currency, such as public.grant.obligated.USD");

  static SumKind of(FundingTotals.Cell cell) {
    return new SumKind(cell.isPublic(), cell.instrument(), cell.rung(), cell.sum().currency());
  }

  /** The one asked for or, where none is, the one with the most awards: public before private, dollars before other currencies. */
  static @Nullable SumKind read(ListQuery query, FundingTotals totals) {
    Set<String> asked = query.values(PARAMETER, typed -> parse(typed) != null, ACCEPTED);
    return asked.isEmpty() ? totals.cells().stream().min(Comparator.comparing((FundingTotals.Cell cell) -> !cell.isPublic())
        .thenComparing(cell -> !cell.sum().currency().equals("USD"))
        .thenComparing(Comparator.comparingLong(FundingTotals.Cell::awards).reversed())).map(SumKind::of).orElse(null)
        : parse(asked.iterator().next());
  }

  private static @Nullable SumKind parse(String key) {
    String[] parts = key.split("\\.", -1);
    if (parts.length != 4 || !parts[0].matches("public|private") || !parts[3].matches("[A-Z]{3}")) {
      return null;
    }
    Instrument instrument = one(Instrument.values(), parts[1]);
    Rung rung = one(Rung.values(), parts[2]);
    return instrument == null || rung == null ? null : new SumKind(parts[0].equals("public"), instrument, rung, parts[3]);
  }

  private static <E extends Enum<E>> @Nullable E one(E[] values, String key) {
    return Arrays.stream(values).filter(value -> key(value).equals(key)).findFirst().orElse(null);
  }

  /** As an address spells it. */
  String key() {
    return String.join(".", isPublic ? "public" : "private", key(instrument), key(rung), currency);
  }

  boolean has(FundingTotals.Cell cell) {
    return of(cell).equals(this);
  }

  /** The awards of the filter that are of this payer, instrument and rung, in whatever currency or without an amount. */
  AwardFilter narrow(AwardFilter filter) {
    Set<String> levels = Arrays.stream(Level.values()).filter(level -> level.isPublic() == isPublic).map(SumKind::key)
        .filter(level -> filter.values(AwardFacet.LEVEL).isEmpty() || filter.values(AwardFacet.LEVEL).contains(level))
        .collect(Collectors.toSet());
    Map<AwardFacet, Set<String>> chosen = new EnumMap<>(AwardFacet.class);
    chosen.putAll(filter.chosen());
    chosen.put(AwardFacet.LEVEL, levels);
    chosen.put(AwardFacet.INSTRUMENT, Set.of(key(instrument)));
    chosen.put(AwardFacet.RUNG, Set.of(key(rung)));
    return new AwardFilter(chosen, filter.text(), filter.conditions());
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
