package org.rareearth.editorial;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Proposals by what their people ask for. */
interface ProposalRepository extends Repository<Proposal, Long> {

  Proposal saveAndFlush(Proposal proposal);

  void flush();

  Optional<Proposal> findById(long id);

  Optional<Proposal> findByToken(UUID token);

  /** The proposal, kept from others until the transaction ends: two decisions on it come one after the other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Proposal p where p.id = :id")
  Optional<Proposal> lock(long id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Proposal p where p.token = :token")
  Optional<Proposal> lock(UUID token);

  /** Since when it is being published; asked without loading it, so that what is locked later is read then. */
  @Query("select p.publishingSince from Proposal p where p.id = :id and p.state = SUBMITTED")
  @Nullable Instant publishingSince(long id);

  @Query("from Proposal p where p.author.id = :author and p.state <> WITHDRAWN order by p.savedAt desc, p.id desc")
  List<Proposal> by(long author, Limit limit);

  @Query("select p.id from Proposal p where p.author.id = :author and p.id in :ids")
  List<Long> by(long author, Collection<Long> ids);

  @Query("from Proposal p where p.state = SUBMITTED order by p.submittedAt, p.id")
  List<Proposal> waiting(Limit limit);

  @Query("select count(p) from Proposal p where p.state = SUBMITTED")
  long countWaiting();

  @Query("from Proposal p where p.decidedAt >= :since and p.state in (ACCEPTED, REJECTED, CHANGES_ASKED) order by p.decidedAt desc")
  List<Proposal> decidedSince(Instant since, Limit limit);
}
