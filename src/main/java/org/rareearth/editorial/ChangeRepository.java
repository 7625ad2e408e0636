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

  /** The latest first, from before a change on. */
  @Query("""
      from Change c where c.id < :before and (:since is null or c.recordedAt > :since) and (:author is null or c.author = :author)
        and (:kind is null or exists (select 1 from ChangedRecord r where r.place.change = c.id and r.kind = :kind))
      order by c.id desc
      """)
  List<Change> latest(long before, @Nullable Instant since, @Nullable String author, @Nullable String kind, Limit limit);

  @Query("from ChangedRecord r where r.place.change = :change and r.place.position >= :from order by r.place.position")
  List<ChangedRecord> records(long change, int from, Limit limit);

  /** The first few records of each change. */
  @Query("from ChangedRecord r where r.place.change in :changes and r.place.position < :most order by r.place.change, r.place.position")
  List<ChangedRecord> firstRecords(Collection<Long> changes, int most);

  @Query("select new org.rareearth.editorial.ChangeCount(r.place.change, count(*)) from ChangedRecord r where r.place.change in :changes group by r.place.change")
  List<ChangeCount> counts(Collection<Long> changes);

  /** What happened to a record under a key, and to the records that had or got this key. */
  @Query("from ChangedRecord r where r.kind = :kind and (r.key = :key or r.target = :key and r.action = RENAME) order by r.place.change desc, r.place.position desc")
  List<ChangedRecord> of(String kind, String key);

  @Query("select min(c.id) from Change c")
  @Nullable Long first();

  @Query("select max(c.id) from Change c where c.id < :change")
  @Nullable Long before(long change);

  @Query("select distinct c.author from Change c where c.author is not null order by c.author")
  List<String> authors();
}
