package org.rareearth.editorial;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Changes and what they did. */
interface ChangeRepository extends Repository<Change, Long> {

  Optional<Change> findById(long id);

  /** The latest first, from before a change on; an empty author or kind is any. */
  @Query("""
      from Change c where c.id < :before and c.recordedAt > :since and c.recordedAt <= :until and c.nature in :natures
        and (:author = '' or c.author = :author)
        and (:kind = '' or exists (select 1 from ChangedRecord r where r.place.change = c.id and r.kind = :kind))
      order by c.id desc
      """)
  List<Change> latest(long before, Collection<Nature> natures, Instant since, Instant until, String author, String kind, Limit limit);

  /** How many there are of each kind of news; the same conditions but for that. */
  @Query("""
      select new org.rareearth.editorial.NatureCount(c.nature, count(c)) from Change c
      where c.id < :before and c.recordedAt > :since and c.recordedAt <= :until
        and (:kind = '' or exists (select 1 from ChangedRecord r where r.place.change = c.id and r.kind = :kind))
      group by c.nature
      """)
  List<NatureCount> natures(long before, Instant since, Instant until, String kind);

  /** What the proposals of these changes said of their first records. */
  @Query("""
      select new org.rareearth.editorial.Written(c.id, p.kind, p.key, p.base, p.cells) from Change c, ProposedRecord p
      where c.id in :changes and p.place.proposal = c.proposal and p.place.position < :most and p.enabled
      order by c.id, p.place.position
      """)
  List<Written> written(Collection<Long> changes, int most);

  /** What happened to the records of a page, the latest first; of those that one change touched, the first before the others. */
  @Query("""
      from ChangedRecord r where r.page = :page and r.place.change < :before order by r.place.change desc, r.place.position
      """)
  List<ChangedRecord> onPage(String page, long before, Limit limit);

  /** What happened to records of these kinds, the latest first. */
  @Query("from ChangedRecord r where r.kind in :kinds and r.place.change < :before order by r.place.change desc, r.place.position")
  List<ChangedRecord> ofKinds(Collection<String> kinds, long before, Limit limit);

  /** The last change of each of the pages that has one before a change. */
  @Query("""
      select new org.rareearth.editorial.LastChange(r.page, max(r.place.change)) from ChangedRecord r
      where r.page in :pages and r.place.change < :before group by r.page
      """)
  List<LastChange> last(Collection<String> pages, long before);

  @Query("from ChangedRecord r where r.place.change = :change and r.place.position >= :from order by r.place.position")
  List<ChangedRecord> records(long change, int from, Limit limit);

  /** The first few records of each change. */
  @Query("from ChangedRecord r where r.place.change in :changes and r.place.position < :most order by r.place.change, r.place.position")
  List<ChangedRecord> firstRecords(Collection<Long> changes, int most);

  /** Positions are without gaps, so that the last of a million tells their number. */
  @Query("""
      select new org.rareearth.editorial.ChangeCount(c.id,
        (select coalesce(max(r.place.position), -1) + 1 from ChangedRecord r where r.place.change = c.id))
      from Change c where c.id in :changes
      """)
  List<ChangeCount> counts(Collection<Long> changes);

  /** What happened to a record under a key, and to the records that had or got this key. */
  @Query("from ChangedRecord r where r.kind = :kind and (r.key = :key or r.target = :key and r.action = RENAME) order by r.place.change desc, r.place.position desc")
  List<ChangedRecord> of(String kind, String key);

  /** The last time after a change that a key was given to a record or taken from it. */
  @Query("""
      from ChangedRecord r where r.kind = :kind and (r.key = :key and r.action in (CREATE, RENAME) or r.target = :key and r.action = RENAME)
        and r.place.change > :after order by r.place.change desc, r.place.position desc
      """)
  List<ChangedRecord> naming(String kind, String key, long after, Limit limit);

  default Optional<ChangedRecord> lastNaming(String kind, String key, long after) {
    return naming(kind, key, after, Limit.of(1)).stream().findFirst();
  }

  /** Those of the records that a change made. */
  @Query("select r.key from ChangedRecord r where r.place.change = :change and r.kind = :kind and r.action = CREATE and r.key in :keys")
  List<String> created(long change, String kind, Collection<String> keys);

  /** The last change that took a record away from its key. */
  @Query("""
      select c from Change c, ChangedRecord r where c.id = r.place.change and r.kind = :kind and r.key = :key
        and r.action in (WITHDRAW, MERGE, RENAME) order by c.id desc
      """)
  List<Change> retiring(String kind, String key, Limit limit);

  /** Keys with the time of the last change that made them what they are. */
  @Query("""
      select case when r.action = RENAME then r.target else r.key end, max(c.recordedAt) from Change c, ChangedRecord r
      where c.id = r.place.change and c.id <= :upTo and r.kind = :kind and (r.key in :keys or r.target in :keys)
      group by case when r.action = RENAME then r.target else r.key end
      """)
  List<Object[]> lastRecorded(String kind, Collection<String> keys, long upTo);

  List<Change> findByIdIn(Collection<Long> ids);

  @Query("select min(c.id) from Change c")
  @Nullable Long first();

  @Query("select max(c.id) from Change c where c.id < :change")
  @Nullable Long before(long change);

  @Query("select distinct c.author from Change c where c.author is not null order by c.author")
  List<String> authors();
}
