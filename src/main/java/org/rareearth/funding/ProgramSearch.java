package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.funding.ProgramFilter.Facet;
import org.rareearth.kernel.Cursor;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Finds programmes by filter: the rows, how many, and each facet's values, with the same conditions. */
@Component
class ProgramSearch {

  private static final String TEXT = """
      lower(p.slug || ' ' || p.name.en || ' ' || coalesce(p.name.zh, '') || ' ' || o.name.en || ' ' || coalesce(o.name.zh, '') || ' '
        || coalesce(p.statute, '') || ' ' || coalesce(p.note, '')) like :text escape '!'""";

  private static final Map<Facet, String> VALUES = new EnumMap<>(Map.of(Facet.LEVEL, "lower(cast(p.level as String))",
      Facet.COUNTRY, "coalesce(p.country, 'unknown')", Facet.FUNDER, "o.slug"));

  private final EntityManager entityManager;

  ProgramSearch(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  List<ProgramRow> rows(ProgramFilter filter, ProgramOrder order, boolean descending, int first, int size) {
    return query(filter, order, descending).setFirstResult(first).setMaxResults(size).getResultList().stream().map(ProgramRow::of).toList();
  }

  /** All of them, in the same order. */
  void each(ProgramFilter filter, ProgramOrder order, boolean descending, Consumer<ProgramRow> reader) {
    Cursor.read(entityManager, query(filter, order, descending), some -> some.stream().map(ProgramRow::of).forEach(reader));
  }

  private TypedQuery<Program> query(ProgramFilter filter, ProgramOrder order, boolean descending) {
    String query = "select p from Program p join fetch p.funder o join fetch p.source where " + matches(filter, null) + " order by "
        + order.hql(descending);
    return bind(entityManager.createQuery(query, Program.class), filter);
  }

  long count(ProgramFilter filter) {
    return bind(entityManager.createQuery("select count(p.id) from Program p join p.funder o where " + matches(filter, null), Long.class),
        filter).getSingleResult();
  }

  /** The values of every facet, each counted on what the other facets leave. */
  Map<Facet, List<FacetValue>> facets(ProgramFilter filter) {
    String parts = Arrays.stream(Facet.values()).map(facet -> """
        select '%s', %s, %s, count(p.id) filter (where %s) from Program p join p.funder o group by %s
        """.formatted(facet, VALUES.get(facet), facet == Facet.FUNDER ? "max(o.name.en), max(coalesce(o.name.zh, ''))" : "'', ''",
        matches(filter, facet), VALUES.get(facet))).collect(Collectors.joining(" union all "));
    Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
    for (Object[] row : bind(entityManager.createQuery(parts, Object[].class), filter).getResultList()) {
      String chinese = (String) row[3];
      LocalizedText name = ((String) row[2]).isEmpty() ? null : new LocalizedText((String) row[2], chinese.isEmpty() ? null : chinese);
      values.computeIfAbsent(Facet.valueOf((String) row[0]), facet -> new ArrayList<>())
          .add(new FacetValue((String) row[1], name, (Long) row[4]));
    }
    return values;
  }

  private static String matches(ProgramFilter filter, @Nullable Facet left) {
    return VALUES.entrySet().stream().filter(entry -> entry.getKey() != left && !filter.values(entry.getKey()).isEmpty())
        .map(entry -> entry.getValue() + " in :" + entry.getKey() + " and ").collect(Collectors.joining()) + TEXT;
  }

  private static <Q extends Query> Q bind(Q query, ProgramFilter filter) {
    for (Facet facet : Facet.values()) {
      if (!filter.values(facet).isEmpty()) {
        query.setParameter(facet.name(), filter.values(facet));
      }
    }
    String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    query.setParameter("text", "%" + text.replaceAll("\\s+", "%") + "%");
    return query;
  }
}
