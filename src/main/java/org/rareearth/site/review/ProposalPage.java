package org.rareearth.site.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Nature;
import org.rareearth.editorial.Proposal;
import org.rareearth.site.ui.Address;
import org.springframework.data.domain.Page;

/**
 * /proposals/{id} and /review/{id}: what one proposal would change, and what is said of it.
 *
 * @param nature what kind of news it is, as its author said or as it follows from its records
 * @param own whether its author reads the page
 * @param tallies what it holds, by kind and action
 * @param records a page of them
 * @param sources those that the records of this page refer to
 * @param comments on the whole
 * @param beside how many comments stand beside a field or a record
 * @param discussed whether something can be said of it
 * @param deciding what this reader may decide; null where nothing is to be decided or the reader is no reviewer
 * @param publishing how far publishing in the background is; null when it is not tried
 * @param sent what comes back because it was not taken
 * @param here the page's own address, whatever form was just sent
 */
public record ProposalPage(Proposal proposal, Nature nature, boolean own, List<Tally> tallies, Page<RecordChange> records, List<SourceBeside> sources,
    List<Said> comments, int beside, boolean discussed, @Nullable Deciding deciding, @Nullable Publishing publishing, Sent sent, Address here) {

  private static final int FEW = 8;

  /** So many records of one kind, one action. */
  public record Tally(String kind, Action action, long records, long passed) {}

  /**
   * @param allowed whether this reviewer may: not on own work
   * @param single whether own work may be decided because the site is run by one person
   * @param held by this reviewer, by another or by nobody
   */
  public record Deciding(boolean allowed, boolean single, Held held) {

    /** Who is at it. */
    public enum Held { NOBODY, ME, ANOTHER }
  }

  /**
   * @param stalled whether the node that did it seems to be gone
   * @param failed kind and name of the record at which it failed; null where none did
   */
  public record Publishing(boolean stalled, @Nullable Failed failed) {}

  /** Where publishing failed. */
  public record Failed(String cause, @Nullable String kind, @Nullable String label) {}

  /** Many records are folded, so that the page stays one. */
  public boolean isFolded() {
    return records.getTotalElements() > FEW;
  }

  public boolean isRunning() {
    return proposal.publishingSince() != null;
  }

  /** Whether the one who decided had written it. */
  public boolean isDecidedByAuthor() {
    return proposal.reviewer() != null && proposal.reviewer().id().equals(proposal.author().id());
  }
}
