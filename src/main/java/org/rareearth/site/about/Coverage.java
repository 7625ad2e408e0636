package org.rareearth.site.about;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rareearth.site.ui.Today;
import org.springframework.stereotype.Component;

/**
 * Counts what the tables hold and lack. It reads across all modules, because what is counted is the data as a whole and no module's
 * business; one query for the files, one for the holes.
 */
@Component
class Coverage {

  private static final Map<String, String> TABLES = tables("sources", "Source", "organizations", "Organization", "facilities", "Facility",
      "facility_claims", "FacilityClaim", "milestones", "Milestone", "programs", "Program", "awards", "FundingAward",
      "award_events", "AwardEvent", "places", "Place", "stages", "ChainStage", "stage_definitions", "StageDefinition",
      "stage_figures", "StageFigure", "stage_positions", "StagePosition", "capability_gaps", "CapabilityGap",
      "supply_links", "SupplyLink", "policies", "PolicyMeasure", "document_facts", "DocumentFact", "conflicts", "Conflict",
      "conflict_sides", "ConflictSide", "balance_factors", "BalanceFactor", "elements", "Element", "hs_codes", "TariffCode",
      "glossary", "Term");

  private static final String HOLES = """
      select 'status' as k, count(case when f.shownStatus is null then 1 end) as missing, count(f) as total from Facility f
      union all select 'stale', count(case when partial_day(coalesce(c.evidence.asOf, s.publishedOn)) < :stale then 1 end), count(f)
        from Facility f join f.shownStatus c join c.evidence.source s
      union all select 'capacity', count(case when not exists (select 1 from FacilityClaim c where c.facility = f
        and c.property = CAPACITY and c.value.low is not null) then 1 end), count(f) from Facility f
      union all select 'location', count(case when f.latitude is null then 1 end), count(f) from Facility f
      union all select 'amount', count(case when s.amount.amount is null then 1 end), count(a) from FundingAward a left join a.shown s
      union all select 'undated', count(case when s.publishedOn is null then 1 end), count(s) from Source s
      union all select 'address', count(case when s.url is null then 1 end), count(s) from Source s
      """;

  private final EntityManager entityManager;
  private final Today today;

  Coverage(EntityManager entityManager, Today today) {
    this.entityManager = entityManager;
    this.today = today;
  }

  List<AboutPage.Count> files() {
    String query = TABLES.entrySet().stream()
        .map(table -> "select '%s' as k, count(e) as n from %s e".formatted(table.getKey(), table.getValue()))
        .collect(Collectors.joining(" union all "));
    Map<String, Long> counts = entityManager.createQuery(query, Object[].class).getResultList().stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    return TABLES.keySet().stream().map(file -> new AboutPage.Count(file, counts.getOrDefault(file, 0L))).toList();
  }

  List<AboutPage.Hole> holes() {
    return entityManager.createQuery(HOLES, Object[].class)
        .setParameter("stale", today.date().minusYears(1)).getResultList().stream()
        .map(row -> new AboutPage.Hole((String) row[0], (Long) row[1], (Long) row[2])).toList();
  }

  private static Map<String, String> tables(String... pairs) {
    Map<String, String> tables = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      tables.put(pairs[i], pairs[i + 1]);
    }
    return tables;
  }
}
