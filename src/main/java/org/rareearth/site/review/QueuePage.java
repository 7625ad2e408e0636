package org.rareearth.site.review;

import java.util.List;
import org.rareearth.editorial.Proposal;
import org.rareearth.site.review.ProposalPage.Deciding.Held;
import org.rareearth.site.ui.Facet;

/**
 * /review: what waits for a decision, oldest first, and what was decided in the last two weeks.
 *
 * @param total how many wait in all
 * @param unknown keys of the address that mean nothing here
 */
public record QueuePage(List<Waiting> rows, long total, List<Facet> facets, List<String> unknown, List<Proposal> decided) {

  /**
   * A proposal that waits.
   *
   * @param kinds of its records, each once
   * @param passed how many of its records have a warning that its author passed
   * @param own whether it is the reader's own work
   */
  public record Waiting(Proposal proposal, Age age, List<String> kinds, long records, long passed, Held held, boolean own) {}
}
