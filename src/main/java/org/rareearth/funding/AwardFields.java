package org.rareearth.funding;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.rareearth.kernel.HqlField;

/** What operators can be used on in the list of awards: the facets' values, and what is measured or written. */
final class AwardFields {

  static final Map<String, HqlField> ALL;

  static {
    Map<String, HqlField> fields = new HashMap<>();
    Arrays.stream(AwardFacet.values()).forEach(facet -> fields.put(facet.key(), facet.isMultiple()
        ? HqlField.among(AwardQuality.anyOfValues(), "1 = 1") : HqlField.of(facet.value(), facet.known())));
    // A price for each kilogram is no sum that could be compared with one.
    fields.put("amount", HqlField.money("case when s.amountUnit = org.rareearth.funding.AmountUnit.TOTAL then s.amount.amount else null end",
        "s.amount.currency"));
    fields.put("date", HqlField.of("partial_day(s.date)"));
    fields.put("title", HqlField.of("lower(a.title.en || ' ' || coalesce(a.title.zh, ''))", "1 = 1"));
    fields.put("facility", HqlField.of("f.slug"));
    ALL = Collections.unmodifiableMap(fields);
  }

  private AwardFields() {}
}
