package org.rareearth.site.review;

import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Reviews;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The number beside the review queue in the menu of reviewers: one look at an index that holds only what waits. */
@Component("waitingProposals")
public class WaitingCount {

  private final Reviews reviews;

  WaitingCount(Reviews reviews) {
    this.reviews = reviews;
  }

  /** Null when it cannot be told: the menu is on error pages too. */
  public @Nullable Long now() {
    try {
      return reviews.waiting();
    } catch (DataAccessException | TransactionException e) {
      return null;
    }
  }
}
