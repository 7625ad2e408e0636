package org.rareearth.site.review;

import java.util.List;
import org.rareearth.editorial.Proposal;

/**
 * /proposals: what an author has written, by what is to be done about it.
 *
 * @param asked those for which a reviewer asked for changes
 * @param decided the latest that were accepted or rejected
 */
public record MinePage(List<Proposal> asked, List<Proposal> drafts, List<Waiting> waiting, List<Proposal> decided) {

  /** A proposal that waits, and for how long. */
  public record Waiting(Proposal proposal, Age age) {}

  public boolean isEmpty() {
    return asked.isEmpty() && drafts.isEmpty() && waiting.isEmpty() && decided.isEmpty();
  }
}
