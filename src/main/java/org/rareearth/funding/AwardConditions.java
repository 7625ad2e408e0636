package org.rareearth.funding;

import jakarta.persistence.Query;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.HqlConditions;

/** A filter as HQL over the aliases of {@link #FROM}: the list, its counts and its totals all ask with the same words. */
record AwardConditions(AwardFilter filter) {

  static final String FROM = """
      from FundingAward a join a.program p join p.funder o join a.recipient r left join a.facility f join a.shown s
      """;

  private static final String TEXT = """
      lower(a.slug || ' ' || a.title.en || ' ' || coalesce(a.title.zh, '') || ' ' || p.name.en || ' ' || coalesce(p.name.zh, '')
        || ' ' || o.name.en || ' ' || coalesce(o.name.zh, '') || ' ' || r.name.en || ' ' || coalesce(r.name.zh, '')
        || ' ' || array_to_string(r.aliases, ' ') || ' ' || coalesce(f.name.en, '') || ' ' || coalesce(f.name.zh, '')
        || ' ' || coalesce(a.terms.en, '') || ' ' || coalesce(a.terms.zh, '') || ' ' || coalesce(a.note, ''))""";

  /** All that the filter asks for. */
  String all() {
    return allBut(null);
  }

  /** What the other facets ask for: the ground on which the values of this one are counted. */
  String allBut(@Nullable AwardFacet left) {
    Stream<String> facets = filter.chosen().keySet().stream().filter(facet -> facet != left)
        .map(facet -> facet.among(":" + facet.key()));
    Stream<String> words = IntStream.range(0, filter.words().size()).mapToObj(i -> TEXT + " like :word" + i + " escape '!'");
    return Stream.of(facets, words, Stream.of(operators().hql())).flatMap(parts -> parts).collect(Collectors.joining(" and "));
  }

  /** Gives the query the values that it asks for. */
  <Q extends Query> Q bind(Q query) {
    for (Map.Entry<AwardFacet, Set<String>> chosen : filter.chosen().entrySet()) {
      query.setParameter(chosen.getKey().key(), chosen.getValue());
    }
    for (int i = 0; i < filter.words().size(); i++) {
      query.setParameter("word" + i, "%" + filter.words().get(i).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
    }
    return operators().bind(query);
  }

  private HqlConditions operators() {
    return new HqlConditions(AwardFields.ALL, filter.conditions());
  }
}
