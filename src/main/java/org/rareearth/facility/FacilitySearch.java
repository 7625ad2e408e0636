package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.facility.FacilityFilter.Facet;
import org.rareearth.kernel.Cursor;
import org.rareearth.kernel.HqlConditions;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Finds plants by filter: one condition, asked for the rows, for the counts and for each facet. */
@Component
class FacilitySearch {

  private static final String MATCHES = """
      (:anyStage = true or exists (select 1 from f.stages t where t.slug in :stages) or (:noStage = true and f.stages is empty))
      and (:anyStatus = true or s.status in :statuses or (:noStatus = true and s.id is null))
      and (:anyCountry = true or f.country in :countries)
      and (:anyState = true or f.state in :states or (:noState = true and f.state is null))
      and (:anyOperator = true or o.slug in :operators or p.slug in :operators or (:noOperator = true and o.id is null))
      and lower(concat(f.slug, ' ', f.name.en, ' ', coalesce(f.name.zh, ''), ' ', array_to_string(f.aliases, ' '), ' ',
        coalesce(f.locality, ''), ' ', coalesce(f.county, ''), ' ', coalesce(f.state, ''), ' ', coalesce(o.name.en, ''), ' ',
        coalesce(o.name.zh, ''), ' ', coalesce(array_to_string(o.aliases, ' '), ''))) like :text escape '!'
      """;

  private static final String INSIDE = """
      and (:anywhere = true or (:unplaced = true and f.latitude is null)
        or (:unplaced = false and f.latitude between :south and :north
          and (f.longitude between :west and :east or (:across = true and (f.longitude >= :west or f.longitude <= :east)))))
      """;

  private static final String FROM = """
      from Facility f left join f.operator o left join o.parent p left join f.shownStatus s left join s.evidence.source c
      """;

  private static final String ROWS = """
      select f from Facility f
      left join fetch f.operator o left join fetch o.parent p
      left join fetch f.shownStatus s left join fetch s.evidence.source c
      where\s""";

  private static final String FURTHEST_STAGE = """
      coalesce((select max(t.position) from f.stages t where t.slug <> 'recycling'), (select max(t.position) from f.stages t))
      """;

  private static final String SITES = "select f.slug, f.name.en, f.name.zh, f.latitude, f.longitude, f.locationPrecision, s.status, "
      + FURTHEST_STAGE + FROM + "where f.latitude is not null and\n";

  private static final Map<Facet, Column> VALUES = new EnumMap<>(Map.of(
      // As of a past moment Hibernate 7.4 adds rows of other moments to "left join f.stages" and to "member of f.stages".
      Facet.STAGE, new Column("t.slug, t.name.en, t.name.zh", "left join ChainStage t on exists (select 1 from f.stages x where x.id = t.id)"),
      Facet.STATUS, new Column("s.status, null, null", ""),
      Facet.COUNTRY, new Column("f.country, null, null", ""),
      Facet.STATE, new Column("f.state, null, null", ""),
      Facet.OPERATOR, new Column("o.slug, o.name.en, o.name.zh", "")));

  private final EntityManager entityManager;

  /** What a facet counts by. */
  private record Column(String value, String join) {}

  FacilitySearch(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The plants that match, with operator, shown status and stages; a page of them, or all when size is zero. */
  List<Facility> rows(FacilityFilter filter, FacilityOrder order, boolean descending, int first, int size) {
    TypedQuery<Facility> query = query(filter, order, descending);
    if (size > 0) {
      query.setFirstResult(first).setMaxResults(size);
    }
    return withStages(query.getResultList());
  }

  /** All that match, a few hundred at a time, with the same. */
  void each(FacilityFilter filter, FacilityOrder order, boolean descending, Consumer<List<Facility>> reader) {
    Cursor.read(entityManager, query(filter, order, descending), some -> reader.accept(withStages(some)));
  }

  private TypedQuery<Facility> query(FacilityFilter filter, FacilityOrder order, boolean descending) {
    TypedQuery<Facility> query = entityManager.createQuery(
        ROWS + matches(filter) + " order by " + order.hql(descending), Facility.class);
    bind(query, filter);
    return query;
  }

  private List<Facility> withStages(List<Facility> rows) {
    if (!rows.isEmpty()) {
      entityManager.createQuery("select f from Facility f left join fetch f.stages where f in :rows", Facility.class)
          .setParameter("rows", rows).getResultList();
    }
    return rows;
  }

  /** How many plants match, how many there are, and how many have no place of those that match wherever they are. */
  long[] counts(FacilityFilter filter) {
    TypedQuery<Tuple> query = entityManager.createQuery(
        "select count(f.id), count(f.id) filter (where " + matches(filter) + "), count(f.id) filter (where " + matchesAnywhere(filter)
            + " and f.latitude is null)" + FROM, Tuple.class);
    bind(query, filter);
    Tuple counts = query.getSingleResult();
    return new long[] {counts.get(1, Long.class), counts.get(0, Long.class), counts.get(2, Long.class)};
  }

  /** Every value of a facet with the plants that it would leave under the other filters. */
  List<FacilityList.Value> values(Facet facet, FacilityFilter filter) {
    FacilityFilter others = filter.without(facet);
    if (facet == Facet.QUALITY) {
      return qualities(others);
    }
    Column column = Objects.requireNonNull(VALUES.get(facet));
    TypedQuery<Tuple> query = entityManager.createQuery("select " + column.value() + ", count(distinct f.id) filter (where "
        + matches(others) + ") as plants " + FROM + column.join() + " group by 1, 2, 3 order by plants desc, 1 nulls last", Tuple.class);
    bind(query, others);
    return query.getResultList().stream().map(FacilitySearch::value).toList();
  }

  /** The plants that match and have a place, as many as these at most. */
  List<SiteRow> sites(FacilityFilter filter, int most) {
    TypedQuery<Tuple> query = entityManager.createQuery(SITES + matches(filter) + " order by f.id", Tuple.class).setMaxResults(most);
    bind(query, filter);
    return query.getResultList().stream().map(site -> new SiteRow(site.get(0, String.class),
        new LocalizedText(site.get(1, String.class), site.get(2, String.class)), site.get(3, BigDecimal.class),
        site.get(4, BigDecimal.class), site.get(5, LocationPrecision.class), site.get(6, FacilityStatus.class),
        site.get(7, Integer.class))).toList();
  }

  private List<FacilityList.Value> qualities(FacilityFilter filter) {
    FacilityQuality[] all = FacilityQuality.values();
    TypedQuery<Tuple> query = entityManager.createQuery("select " + Arrays.stream(all)
        .map(quality -> "count(f.id) filter (where " + matches(filter) + " and " + quality.hql() + ")").collect(Collectors.joining(", "))
        + FROM, Tuple.class);
    bind(query, filter);
    Tuple counts = query.getSingleResult();
    return Arrays.stream(all)
        .map(quality -> new FacilityList.Value(quality.key(), null, counts.get(quality.ordinal(), Long.class))).toList();
  }

  Map<String, Integer> furthestStages() {
    return entityManager.createQuery("select f.slug, " + FURTHEST_STAGE + " from Facility f where f.stages is not empty", Tuple.class)
        .getResultStream().collect(Collectors.toMap(plant -> plant.get(0, String.class), plant -> plant.get(1, Integer.class)));
  }

  /** Capacities and outputs of these plants by plant, with sources and stages. */
  Map<Facility, List<FacilityClaim>> figures(Collection<Facility> facilities) {
    return entityManager.createQuery("""
        select c from FacilityClaim c join fetch c.evidence.source left join fetch c.stage
        where c.facility in :facilities and c.property in (CAPACITY, OUTPUT) order by c.id
        """, FacilityClaim.class).setParameter("facilities", facilities).getResultStream()
        .collect(Collectors.groupingBy(FacilityClaim::facility));
  }

  private static String matches(FacilityFilter filter) {
    return matchesAnywhere(filter) + "\n" + INSIDE;
  }

  private static String matchesAnywhere(FacilityFilter filter) {
    return MATCHES + "and " + new HqlConditions(FacilityFields.ALL, filter.conditions()).hql();
  }

  private static FacilityList.Value value(Tuple tuple) {
    Object value = tuple.get(0);
    String code = value == null ? FacilityFilter.UNKNOWN
        : value instanceof FacilityStatus status ? status.name().toLowerCase(Locale.ROOT) : value.toString();
    return new FacilityList.Value(code, LocalizedText.ofNullable((String) tuple.get(1), (String) tuple.get(2)), tuple.get(3, Long.class));
  }

  private static void bind(Query query, FacilityFilter filter) {
    list(query, "Stage", "stages", filter.stages());
    list(query, "State", "states", filter.states());
    list(query, "Operator", "operators", filter.operators());
    query.setParameter("anyCountry", filter.countries().isEmpty()).setParameter("countries", filter.countries());
    query.setParameter("anyStatus", filter.statuses().isEmpty())
        .setParameter("noStatus", filter.statuses().contains(FacilityFilter.UNKNOWN))
        .setParameter("statuses", filter.statuses().stream().filter(status -> !status.equals(FacilityFilter.UNKNOWN))
            .map(status -> FacilityStatus.valueOf(status.toUpperCase(Locale.ROOT))).toList());
    query.setParameter("text", pattern(filter.text()));
    Area area = Objects.requireNonNullElse(filter.area(), Area.UNPLACED);
    query.setParameter("anywhere", filter.area() == null).setParameter("unplaced", area.isUnplaced())
        .setParameter("across", area.crossesTheAntimeridian()).setParameter("west", area.west()).setParameter("south", area.south())
        .setParameter("east", area.east()).setParameter("north", area.north());
    new HqlConditions(FacilityFields.ALL, filter.conditions()).bind(query);
  }

  private static void list(Query query, String name, String values, List<String> chosen) {
    query.setParameter("any" + name, chosen.isEmpty()).setParameter("no" + name, chosen.contains(FacilityFilter.UNKNOWN))
        .setParameter(values, chosen);
  }

  /** The words in their order, with anything between them. */
  private static String pattern(@Nullable String text) {
    return text == null || text.isBlank() ? "%"
        : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1").replaceAll("\\s+", "%") + "%";
  }
}
