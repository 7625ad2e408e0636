package org.rareearth.editorial;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The records of proposals: a few of a form, a million of an import. */
interface ProposedRecordRepository extends Repository<ProposedRecord, ProposedRecord.Place> {

  ProposedRecord save(ProposedRecord record);

  @Query("from ProposedRecord r where r.place.proposal = :proposal and r.place.position >= :from order by r.place.position")
  List<ProposedRecord> of(long proposal, int from, Limit limit);

  /** What is to be applied, from after a position on; read only, or each flush would compare all of their texts. */
  @QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
  @Query("""
      from ProposedRecord r where r.place.proposal = :proposal and r.place.position > :after and r.enabled
        and (r.verdict is null or r.verdict in (NEW, CHANGED)) order by r.place.position
      """)
  List<ProposedRecord> enabled(long proposal, int after, Limit limit);

  /** Those at some positions, as the page of an import lists them. */
  @Query("from ProposedRecord r where r.place.proposal = :proposal and r.place.position in :positions order by r.place.position")
  List<ProposedRecord> at(long proposal, List<Integer> positions);

  /** What is to be applied, page by page. */
  @Query("""
      from ProposedRecord r where r.place.proposal = :proposal and r.enabled and (r.verdict is null or r.verdict in (NEW, CHANGED))
      order by r.place.position
      """)
  List<ProposedRecord> applied(long proposal, Pageable page);

  @Query("from ProposedRecord r where r.place.proposal = :proposal and r.kind = :kind and r.key = :key order by r.place.position")
  List<ProposedRecord> named(long proposal, String kind, String key);

  @Query("""
      select count(r) from ProposedRecord r where r.place.proposal = :proposal and r.enabled
        and (r.verdict is null or r.verdict in (NEW, CHANGED))
      """)
  long countApplied(long proposal);

  @Query("select count(r) from ProposedRecord r where r.place.proposal = :proposal")
  long count(long proposal);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("delete from ProposedRecord r where r.place.proposal = :proposal")
  void clear(long proposal);

  /** Makes way for other proposals that start from the same versions. */
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("update ProposedRecord r set r.openBase = null where r.place.proposal = :proposal and r.openBase is not null")
  void close(long proposal);

  /** Another waiting proposal that starts from the same version of a record. */
  @Query("""
      from ProposedRecord r where r.kind = :kind and r.key = :key and r.openBase is not null and r.place.proposal <> :proposal
      order by r.place.proposal desc
      """)
  List<ProposedRecord> waitingFor(String kind, String key, long proposal, Limit limit);

  /** Those of the records for which a proposal waits. */
  @Query("from ProposedRecord r where r.kind = :kind and r.key in :keys and r.openBase is not null")
  List<ProposedRecord> waiting(String kind, Collection<String> keys);

  default Optional<ProposedRecord> latestWaitingFor(String kind, String key, long proposal) {
    return waitingFor(kind, key, proposal, Limit.of(1)).stream().findFirst();
  }
}
