package org.rareearth.organization;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Cursor;
import org.rareearth.organization.OrganizationFilter.Facet;
import org.springframework.stereotype.Component;

/** Finds organizations by filter, with the same conditions for rows and counts, and families by walking up or down at once. */
@Component
class OrganizationSearch {

  /** Longer chains than this are not walked; no chain that is a circle is walked for ever. */
  private static final int LONGEST_CHAIN = 12;

  private static final String ROWS = "select o from Organization o left join fetch o.parent p join fetch o.source where ";

  private static final String TEXT = """
      lower(o.slug || ' ' || o.name.en || ' ' || coalesce(o.name.zh, '') || ' ' || array_to_string(o.aliases, ' ') || ' '
        || coalesce(o.ticker, '')) like :text escape '!'""";

  private static final Map<Facet, String> VALUES = new EnumMap<>(Map.of(
      Facet.KIND, "lower(cast(o.kind as String))", Facet.COUNTRY, "coalesce(o.country, 'unknown')"));

  private static final String DOWN = """
      with family as (
        select o.id as id, 0 as depth from Organization o where o.slug = :slug
        union
        select c.id as id, f.depth + 1 as depth from Organization c join family f on c.parent.id = f.id where f.depth < :longest)
      select o, f.depth from family f join Organization o on o.id = f.id left join fetch o.parent join fetch o.source
      order by f.depth, lower(o.name.en)
      """;

  private static final String UP = """
      with line as (
        select o.id as id, o.parent.id as parentId, 0 as depth from Organization o where o.slug = :slug
        union
        select p.id as id, p.parent.id as parentId, l.depth + 1 as depth from Organization p join line l on p.id = l.parentId
          where l.depth < :longest)
      select o, l.depth from line l join Organization o on o.id = l.id left join fetch o.parent join fetch o.source
      where l.depth > 0 order by l.depth
      """;

  private final EntityManager entityManager;

  OrganizationSearch(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  List<OrganizationRow> rows(OrganizationFilter filter, OrganizationOrder order, boolean descending, int first, int size) {
    return query(filter, order, descending).setFirstResult(first).setMaxResults(size).getResultList().stream().map(OrganizationRow::of)
        .toList();
  }

  /** All of them, in the same order. */
  void each(OrganizationFilter filter, OrganizationOrder order, boolean descending, Consumer<OrganizationRow> reader) {
    Cursor.read(entityManager, query(filter, order, descending), some -> some.stream().map(OrganizationRow::of).forEach(reader));
  }

  private TypedQuery<Organization> query(OrganizationFilter filter, OrganizationOrder order, boolean descending) {
    return bind(entityManager.createQuery(ROWS + matches(filter, null) + " order by " + order.hql(descending), Organization.class), filter);
  }

  long count(OrganizationFilter filter) {
    return bind(entityManager.createQuery("select count(o.id) from Organization o where " + matches(filter, null), Long.class), filter)
        .getSingleResult();
  }

  /** The values of every facet, each counted on what the other facets leave. */
  Map<Facet, Map<String, Long>> facets(OrganizationFilter filter) {
    String parts = Arrays.stream(Facet.values())
        .map(facet -> "select '%s', %s, count(o.id) filter (where %s) from Organization o group by %s"
            .formatted(facet, VALUES.get(facet), matches(filter, facet), VALUES.get(facet)))
        .collect(Collectors.joining(" union all "));
    Map<Facet, Map<String, Long>> values = new EnumMap<>(Facet.class);
    for (Object[] row : bind(entityManager.createQuery(parts, Object[].class), filter).getResultList()) {
      values.computeIfAbsent(Facet.valueOf((String) row[0]), facet -> new TreeMap<>()).put((String) row[1], (Long) row[2]);
    }
    return values;
  }

  /** How many pass the filter out of each of these sets of slugs, in one statement. */
  Map<String, Long> countAmong(OrganizationFilter filter, Map<String, Set<String>> sets) {
    List<String> names = List.copyOf(sets.keySet());
    String counts = names.stream().map(name -> "count(o.id) filter (where o.slug in :" + name + ")").collect(Collectors.joining(", "));
    TypedQuery<Tuple> query = bind(entityManager.createQuery(
        "select " + counts + " from Organization o where " + matches(filter, null), Tuple.class), filter);
    sets.forEach(query::setParameter);
    Tuple row = query.getSingleResult();
    return names.stream().collect(Collectors.toMap(name -> name, name -> row.get(names.indexOf(name), Long.class)));
  }

  /** The organization itself at depth 0, then what it owns; each once, at its least depth. */
  Map<Organization, Integer> down(String slug) {
    return walk(DOWN, slug);
  }

  /** Who owns it, the nearest first. */
  List<Organization> up(String slug) {
    return new ArrayList<>(walk(UP, slug).keySet());
  }

  private Map<Organization, Integer> walk(String query, String slug) {
    Map<Organization, Integer> depths = new LinkedHashMap<>();
    entityManager.createQuery(query, Object[].class).setParameter("slug", slug).setParameter("longest", LONGEST_CHAIN).getResultList()
        .forEach(row -> depths.putIfAbsent((Organization) row[0], (Integer) row[1]));
    return depths;
  }

  private static String matches(OrganizationFilter filter, @Nullable Facet left) {
    String facets = VALUES.entrySet().stream().filter(entry -> entry.getKey() != left && !filter.values(entry.getKey()).isEmpty())
        .map(entry -> entry.getValue() + " in :" + entry.getKey() + " and ").collect(Collectors.joining());
    return facets + (filter.among() == null ? "" : "o.slug in :among and ") + TEXT;
  }

  private static <Q extends Query> Q bind(Q query, OrganizationFilter filter) {
    for (Facet facet : Facet.values()) {
      if (!filter.values(facet).isEmpty()) {
        query.setParameter(facet.name(), filter.values(facet));
      }
    }
    if (filter.among() != null) {
      query.setParameter("among", filter.among());
    }
    String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    query.setParameter("text", "%" + text.replaceAll("\\s+", "%") + "%");
    return query;
  }
}
