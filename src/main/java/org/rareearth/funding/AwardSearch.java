package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearth.kernel.Cursor;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;
import org.springframework.stereotype.Component;

/** Lists, counts and sums over a filter; one statement each, whatever the size of the list. */
@Component
class AwardSearch {

  private static final String ROWS = """
      select a from FundingAward a join fetch a.program p join fetch p.funder o join fetch a.recipient r left join fetch a.facility f
      join fetch a.shown s join fetch s.evidence.source
      """;

  /** The names of programmes and the like are not sorted and sent a million times: they are read when first met, many at once. */
  private static final String LEAN_ROWS = """
      select a from FundingAward a join a.program p join p.funder o join a.recipient r left join a.facility f join fetch a.shown s
      """;

  private static final String SUMS = """
      select %s as part, case when p.level = org.rareearth.funding.Level.PRIVATE then false else true end as isPublic,
        a.instrument as instrument, s.rung as rung,
        case when s.amountUnit = org.rareearth.funding.AmountUnit.TOTAL then s.amount.currency else null end as currency,
        a.exclusion as exclusion, sum(s.amount.amount) as amount, count(a.id) as awards,
        count(a.id) filter (where s.qualifier <> org.rareearth.kernel.Qualifier.EXACT) as inexact
      """;

  private final EntityManager entityManager;

  AwardSearch(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  List<AwardRow> rows(AwardFilter filter, AwardOrder order, int first, int size) {
    return query(ROWS, filter, order).setFirstResult(first).setMaxResults(size).getResultList().stream().map(AwardRow::of).toList();
  }

  /** All of them, in the same order. */
  void each(AwardFilter filter, AwardOrder order, Consumer<AwardRow> reader) {
    Cursor.read(entityManager, query(LEAN_ROWS, filter, order), some -> some.stream().map(AwardRow::of).forEach(reader));
  }

  private TypedQuery<FundingAward> query(String rows, AwardFilter filter, AwardOrder order) {
    AwardConditions conditions = new AwardConditions(filter);
    return conditions.bind(entityManager.createQuery(
        rows + "where " + conditions.all() + " order by " + order.hql(), FundingAward.class));
  }

  long count(AwardFilter filter) {
    AwardConditions conditions = new AwardConditions(filter);
    String query = "select count(a.id) " + AwardConditions.FROM + "where " + conditions.all();
    return conditions.bind(entityManager.createQuery(query, Long.class)).getSingleResult();
  }

  FundingTotals totals(AwardFilter filter) {
    return totalsBy("'all'", filter).getOrDefault("all", FundingTotals.NONE);
  }

  Map<String, FundingTotals> totalsBy(AwardFacet facet, AwardFilter filter) {
    return totalsBy(facet.value(), filter);
  }

  private Map<String, FundingTotals> totalsBy(String part, AwardFilter filter) {
    AwardConditions conditions = new AwardConditions(filter);
    TypedQuery<Tuple> query = entityManager.createQuery(
        SUMS.formatted(part) + AwardConditions.FROM + "where " + conditions.all() + " group by 1, 2, 3, 4, 5, 6", Tuple.class);
    Map<String, List<Tuple>> parts = conditions.bind(query).getResultStream()
        .collect(Collectors.groupingBy(sum -> sum.get("part", String.class)));
    return parts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> totals(entry.getValue())));
  }

  private static FundingTotals totals(List<Tuple> sums) {
    List<FundingTotals.Cell> cells = new ArrayList<>();
    Map<Exclusion, Long> exclusions = new EnumMap<>(Exclusion.class);
    long withoutAmount = 0;
    for (Tuple sum : sums) {
      Exclusion exclusion = sum.get("exclusion", Exclusion.class);
      long awards = sum.get("awards", Long.class);
      if (exclusion != null) {
        exclusions.merge(exclusion, awards, Long::sum);
      } else if (sum.get("currency") == null) {
        withoutAmount += awards;
      } else {
        cells.add(cell(sum));
      }
    }
    return FundingTotals.of(cells, exclusions, withoutAmount);
  }

  private static FundingTotals.Cell cell(Tuple sum) {
    return new FundingTotals.Cell(sum.get("isPublic", Boolean.class), sum.get("instrument", Instrument.class), sum.get("rung", Rung.class),
        new Money(sum.get("amount", BigDecimal.class), sum.get("currency", String.class)), sum.get("awards", Long.class),
        sum.get("inexact", Long.class));
  }

  /** The values of every facet, each counted on what the other facets leave: one statement of a part per facet. */
  Map<AwardFacet, List<FacetValue>> facets(AwardFilter filter) {
    AwardConditions conditions = new AwardConditions(filter);
    String parts = Stream.concat(Arrays.stream(AwardFacet.values()).filter(facet -> !facet.isMultiple())
        .map(facet -> "select %s, count(a.id) filter (where %s) %s group by %s".formatted(
            facet.selected(), conditions.allBut(facet), AwardConditions.FROM, facet.value())),
        Arrays.stream(AwardQuality.values()).map(quality -> "select '%s', '%s', '', '', count(a.id) filter (where %s and %s) %s".formatted(
            AwardFacet.QUALITY, quality.key(), conditions.allBut(AwardFacet.QUALITY), quality.hql(), AwardConditions.FROM)))
        .collect(Collectors.joining(" union all "));
    Map<AwardFacet, List<FacetValue>> values = new EnumMap<>(AwardFacet.class);
    for (Object[] row : conditions.bind(entityManager.createQuery(parts, Object[].class)).getResultList()) {
      String english = (String) row[2];
      String chinese = (String) row[3];
      values.computeIfAbsent(AwardFacet.valueOf((String) row[0]), facet -> new ArrayList<>())
          .add(new FacetValue((String) row[1],
              english.isEmpty() ? null : new LocalizedText(english, chinese.isEmpty() ? null : chinese), (Long) row[4]));
    }
    return values;
  }
}
