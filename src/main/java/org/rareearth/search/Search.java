package org.rareearth.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk of the search: names in either language, other names, pinyin, numbers, and what was meant by a misspelt word. */
@Component
public class Search {

  /** More would not be read; the heaviest kinds are among them whatever was typed. */
  public static final int MOST = 500;

  private static final int HEAVIEST = 5_000;
  /** As many of the others as are weighed against each other; a word that has more is no way to find one of them. */
  private static final int LOOKED_AT = 5_000;

  /**
   * What is common is found among the heaviest entries at once; only what is not is looked up in the full-text index, where it is rare.
   * Asked in one step, the database walks through all entries by weight for a word that almost none has.
   */
  private static final String FIND = """
      with asked as (select cast(:words as tsquery) as words, cast(:compound as tsquery) as compound, cast(:folded as text) as folded,
        cast(:bare as text) as bare),
      heavy as materialized (
        select e.id from (select id, kind, words from search_entry order by weight desc, id limit :heaviest) e
        where e.words @@ cast(:words as tsquery) and e.kind in (:kinds) limit :most),
      rare as materialized (
        select e.id, e.weight from search_entry e
        where (select count(*) from heavy) < :most and e.words @@ cast(:words as tsquery) and e.kind in (:kinds) limit :looked),
      hit as (
        (select e.id from search_entry e where e.called && array[cast(:folded as text), cast(:bare as text)] and e.kind in (:kinds)
          limit 50)
        union (select id from heavy)
        union (select id from rare order by weight desc, id limit :most))
      select e.kind, e.key, e.en, e.zh, e.others, e.about, e.address
      from hit join search_entry e using (id) cross join asked
      order by e.weight + case when e.called && array[asked.folded, asked.bare] then 20
        when exists (select from unnest(e.called) name where starts_with(name, asked.folded)) then 4
        when e.names @@ asked.compound then 3
        when e.names @@ asked.words then 2 else 0 end desc,
        similarity(lower(e.en || ' ' || coalesce(e.zh, '')), asked.folded) desc, length(e.en), e.key""";
  private static final String JUMP = """
      select kind, key, en, zh, others, about, address from search_entry
      where numbers @> array[cast(:number as text)] and strpos(address, '#') = 0 limit 2""";

  private final Kinds kinds;
  private final Spelling spelling;
  private final JdbcClient database;

  Search(Kinds kinds, Spelling spelling, JdbcClient database) {
    this.kinds = kinds;
    this.spelling = spelling;
    this.database = database;
  }

  /** Names of the kinds that can be found, those first that weigh most. */
  public List<String> kinds() {
    return kinds.all().stream().filter(Searchable.class::isInstance)
        .sorted((a, b) -> Integer.compare(weight(b), weight(a))).map(RecordKind::name).toList();
  }

  /** The one record with a page of its own whose key or official number was typed in full, however its parts are parted. */
  @Transactional(readOnly = true)
  public Optional<Hit> numbered(String typed) {
    String number = Words.bare(typed);
    List<Hit> hits = number.isEmpty() ? List.of() : database.sql(JUMP).param("number", number).query(Search::hit).list();
    return hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty();
  }

  /** Records of these kinds in which every word is found; if there are none, those of the nearest spellings. */
  @Transactional(readOnly = true)
  public Found find(String typed, Collection<String> among) {
    Query query = Query.of(typed);
    if (query.isBlank()) {
      return Found.NOTHING;
    }
    List<Hit> hits = hits(query, query.every(), among, MOST + 1);
    if (!hits.isEmpty()) {
      return found(hits, query, false);
    }
    Query corrected = spelling.corrected(query);
    return corrected.equals(query) ? found(hits, query, false)
        : found(hits(corrected, corrected.every(), among, MOST + 1), corrected, true);
  }

  /** Records in which any of the words is found: what may be offered when there is none with all of them. */
  @Transactional(readOnly = true)
  public Found near(String typed, int most) {
    Query query = Query.of(typed);
    if (query.isBlank()) {
      return Found.NOTHING;
    }
    Query corrected = spelling.corrected(query);
    List<Hit> hits = hits(corrected, corrected.any(), kinds(), MOST);
    return new Found(hits.stream().limit(most).toList(), false, corrected.words(), true);
  }

  private List<Hit> hits(Query query, String words, Collection<String> among, int most) {
    return database.sql(FIND).param("words", words).param("compound", query.compound()).param("folded", query.folded())
        .param("bare", Words.bare(query.folded())).param("kinds", among).param("most", most)
        .param("heaviest", HEAVIEST).param("looked", LOOKED_AT).query(Search::hit).list();
  }

  private static Found found(List<Hit> hits, Query query, boolean corrected) {
    return new Found(hits.stream().limit(MOST).toList(), hits.size() > MOST, query.words(), corrected && !hits.isEmpty());
  }

  private static Hit hit(ResultSet row, int number) throws SQLException {
    return new Hit(row.getString("kind"), row.getString("key"), new LocalizedText(row.getString("en"), row.getString("zh")),
        List.of((String[]) row.getArray("others").getArray()), row.getString("about"), row.getString("address"));
  }

  private static int weight(RecordKind<?> kind) {
    return ((Searchable) kind).searched().weight();
  }
}
