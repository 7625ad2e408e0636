package org.rareearth.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKey;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.RecordListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the index: a record's line goes and comes again with each change to it, in the transaction of the change. */
@Component
class SearchIndex implements RecordListener {

  private static final String INSERT = """
      insert into search_entry (kind, key, en, zh, others, called, numbers, names, words, about, weight, address)
      values (?, ?, ?, ?, ?, ?, ?, array_to_tsvector(?), array_to_tsvector(?), ?, ?, ?)""";
  private static final String FORMER = """
      with recursive former (key, now) as (
        select key, successor from retirement where kind = ? and successor = any(?)
        union select r.key, f.now from retirement r join former f on r.successor = f.key where r.kind = ?)
      select key, now from former order by key""";

  private final Kinds kinds;
  private final JdbcTemplate database;

  SearchIndex(Kinds kinds, JdbcTemplate database) {
    this.kinds = kinds;
    this.database = database;
  }

  @Override
  public void published(Set<RecordKey> touched) {
    Map<String, List<String>> keys = touched.stream().filter(key -> kinds.find(key.kind()) instanceof Searchable)
        .collect(Collectors.groupingBy(RecordKey::kind, Collectors.mapping(RecordKey::key, Collectors.toList())));
    keys.forEach((kind, some) -> renew(kinds.find(kind), some));
  }

  private <E> void renew(RecordKind<E> kind, Collection<String> keys) {
    database.update("delete from search_entry where kind = ? and key = any(?)", kind.name(), keys.toArray(String[]::new));
    add(kind, kind.findAll(keys).values());
  }

  /** Puts live records in that are not there yet. */
  <E> void add(RecordKind<E> kind, Collection<E> records) {
    if (records.isEmpty() || !(kind instanceof Searchable searchable)) {
      return;
    }
    Map<String, List<String>> former = former(kind.name(), records.stream().map(kind::key).toArray(String[]::new));
    List<Entry> entries = records.stream()
        .map(record -> Entry.of(kind, record, searchable.searched(), former.getOrDefault(kind.key(record), List.of()))).toList();
    database.batchUpdate(INSERT, entries.stream().map(SearchIndex::row).toList());
    // In one order, so that two who write at once wait for each other and not both.
    Set<String> words = entries.stream().flatMap(Entry::vocabulary).collect(Collectors.toCollection(TreeSet::new));
    database.update("insert into search_word (word) select unnest(?) on conflict do nothing", (Object) words.toArray(String[]::new));
  }

  private Map<String, List<String>> former(String kind, String[] keys) {
    Map<String, List<String>> former = new HashMap<>();
    database.query(FORMER, row -> {
      former.computeIfAbsent(row.getString("now"), any -> new ArrayList<>()).add(row.getString("key"));
    }, kind, keys, kind);
    return former;
  }

  private static Object[] row(Entry entry) {
    return new Object[] {entry.kind(), entry.key(), entry.label().en(), entry.label().zh(), array(entry.others()), array(entry.called()),
        array(entry.numbers()), array(entry.names()), array(entry.words()), entry.about(), entry.weight(), entry.address()};
  }

  private static String[] array(Set<String> words) {
    return words.toArray(String[]::new);
  }
}
