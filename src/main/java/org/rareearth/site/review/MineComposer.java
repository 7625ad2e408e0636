package org.rareearth.site.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.ProposalState;
import org.rareearth.editorial.Proposals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sorts an author's proposals by what is to be done about them. */
@Component
class MineComposer {

  private static final int DECIDED_SHOWN = 30;

  private final Proposals proposals;
  private final Clock clock;

  MineComposer(Proposals proposals, Clock clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public MinePage list(Editor author) {
    List<Proposal> mine = proposals.mine(author);
    Instant now = clock.instant();
    return new MinePage(in(mine, ProposalState.CHANGES_ASKED), in(mine, ProposalState.DRAFT),
        in(mine, ProposalState.SUBMITTED).stream()
            .map(proposal -> new MinePage.Waiting(proposal, Age.of(Objects.requireNonNull(proposal.submittedAt()), now))).toList(),
        mine.stream().filter(proposal -> proposal.state().isDecided()).limit(DECIDED_SHOWN).toList());
  }

  private static List<Proposal> in(List<Proposal> proposals, ProposalState state) {
    return proposals.stream().filter(proposal -> proposal.state() == state).toList();
  }
}
