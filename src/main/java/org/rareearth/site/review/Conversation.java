package org.rareearth.site.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.ProposalComment.Subject;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.ProposedRecord;
import org.rareearth.kernel.BadInput;
import org.springframework.stereotype.Component;

/** Takes comments on a proposal, on one of its records, or on one field. */
@Component
class Conversation {

  private static final int LONGEST = 5_000;

  private final Proposals proposals;
  private final Kinds kinds;

  Conversation(Proposals proposals, Kinds kinds) {
    this.proposals = proposals;
    this.kinds = kinds;
  }

  /** What was sent, with the problem if it was not taken. */
  Sent add(long id, @Nullable Integer position, @Nullable String column, String words, Editor by) {
    Proposal proposal = proposals.seen(id, by);
    if (position != null) {
      require(proposal, position, column);
    }
    String text = words.strip();
    String problem = text.isEmpty() ? "review.comment.missing" : text.length() > LONGEST ? "review.comment.long" : null;
    if (problem == null) {
      proposals.comment(id, by, new Subject(position, position == null ? null : column), text);
    }
    return new Sent("comment", words, problem, null, position, column);
  }

  private void require(Proposal proposal, int position, @Nullable String column) {
    List<ProposedRecord> record = position < 0 ? List.of() : proposals.records(proposal, position, 1);
    if (record.isEmpty() || record.getFirst().position() != position) {
      throw new BadInput("position", String.valueOf(position), List.of("the position of one of its records"));
    }
    List<String> columns = kinds.find(record.getFirst().kind()).columns();
    if (column != null && !columns.contains(column)) {
      throw new BadInput("column", column, columns);
    }
  }
}
