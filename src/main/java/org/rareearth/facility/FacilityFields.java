package org.rareearth.facility;

import java.util.Map;
import org.rareearth.kernel.HqlField;

/** What operators can be used on in the list of plants, over the aliases of its query: f, its operator o, o's parent p, its status s. */
final class FacilityFields {

  static final String QUALITY = "quality";
  private static final String HAS = "exists (select 1 from FacilityClaim h where h.facility = f and h.value.low is not null"
      + " and h.evidence.rank <> org.rareearth.evidence.Rank.DEPRECATED and h.property = ";
  private static final String HAS_OUTPUT = HAS + "OUTPUT and h.basis = org.rareearth.kernel.Basis.ACTUAL)";
  /** Constants as {@link FacilityQuality} uses them, so that neither class waits for the other to be ready. */
  static final String HAS_CAPACITY = HAS + "CAPACITY)";
  /** When the status that is shown was said. */
  static final String DAY = "partial_day(coalesce(s.evidence.asOf, c.publishedOn))";

  static final Map<String, HqlField> ALL = Map.ofEntries(
      Map.entry("name", HqlField.of(
          "lower(concat(f.name.en, ' ', coalesce(f.name.zh, ''), ' ', array_to_string(f.aliases, ' ')))", "1 = 1")),
      Map.entry("stage", HqlField.among("exists (select 1 from f.stages x where x.slug in (:values))", "f.stages is not empty")),
      Map.entry("status", HqlField.of("lower(cast(s.status as String))")),
      Map.entry("country", HqlField.of("f.country", "1 = 1")),
      Map.entry("state", HqlField.of("f.state")),
      Map.entry("operator", HqlField.among("o.slug in (:values) or coalesce(p.slug, '') in (:values)", "o.id is not null")),
      Map.entry("capacity", HqlField.of("", HAS_CAPACITY)),
      Map.entry("output", HqlField.of("", HAS_OUTPUT)),
      Map.entry("location", HqlField.of("f.latitude")),
      Map.entry("latest", HqlField.of(DAY)),
      Map.entry(QUALITY, HqlField.among(FacilityQuality.anyOfValues(), "1 = 1")));

  private FacilityFields() {}
}
