package org.rareearth.site.funding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.funding.AwardFacet;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Condition;
import org.rareearth.kernel.FieldKind;
import org.rareearth.site.ui.ListConditions;
import org.rareearth.site.ui.ListField;
import org.springframework.util.MultiValueMap;

/** The operators of the list of awards. No rate was agreed, so sums are compared within one currency: the one chosen, or US dollars. */
final class AwardOperators {

  static final ListConditions CONDITIONS = new ListConditions(Stream.concat(
      Stream.of(ListField.of("amount", FieldKind.MONEY), ListField.of("date", FieldKind.DATE), ListField.of("title", FieldKind.TEXT),
          ListField.of("facility", FieldKind.WORD)),
      Arrays.stream(AwardFacet.values()).filter(facet -> facet != AwardFacet.AMOUNT).map(AwardOperators::field)).toList(),
      List.of("amount__gte", "amount__lte", "date__gte", "date__lte", "title__contains", "amount__isnull", "facility__isnull"),
      List.of("facility"));

  private static final String USUAL = "USD";

  private AwardOperators() {}

  /** @param currencies those chosen in the list */
  static List<Condition> read(MultiValueMap<String, String> typed, Set<String> currencies) {
    return CONDITIONS.read(typed).stream().map(condition -> condition.kind() == FieldKind.MONEY && condition.isComparison()
        ? condition.in(currency(condition, currencies)) : condition).toList();
  }

  private static String currency(Condition condition, Set<String> currencies) {
    if (currencies.size() > 1 || currencies.contains("none")) {
      throw new BadInput(condition.key(), condition.value(), List.of(condition.key() + "=" + condition.value() + "&currency=" + USUAL));
    }
    return currencies.isEmpty() ? USUAL : currencies.iterator().next();
  }

  private static ListField field(AwardFacet facet) {
    return new ListField(facet.key(), FieldKind.WORD, words(facet), facet::accepts, facet.accepted());
  }

  private static @Nullable String words(AwardFacet facet) {
    return switch (facet) {
      case LEVEL, INSTRUMENT, RUNG, COUNTRY, QUALITY -> facet.key();
      case COUNTED -> "funding." + facet.name().toLowerCase(Locale.ROOT);
      case PROGRAM, FUNDER, RECIPIENT, YEAR, AMOUNT, CURRENCY, EXCLUSION -> null;
    };
  }
}
