package org.rareearth.editorial;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was said of proposals. */
interface ProposalCommentRepository extends Repository<ProposalComment, Long> {

  ProposalComment save(ProposalComment comment);

  @Query("from ProposalComment c where c.proposal.id = :proposal order by c.writtenAt, c.id")
  List<ProposalComment> of(long proposal);
}
