package org.rareearth.site.ui;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The latest recorded change, asked for at most every half minute: every page's foot prints it, and another node may have
 * written. While the database is away it keeps its last answer, because error pages print it too.
 */
@Component
class LatestChange implements RecordedUpTo {

  private static final Logger LOG = LoggerFactory.getLogger(LatestChange.class);
  private static final Duration FRESH = Duration.ofSeconds(30);

  private record Answer(@Nullable Instant latest, long askedAt) {}

  private final Changes changes;
  private volatile @Nullable Answer answer;

  LatestChange(Changes changes) {
    this.changes = changes;
  }

  @Override
  public @Nullable Instant instant() {
    Answer known = answer;
    if (known == null || System.nanoTime() - known.askedAt() > FRESH.toNanos()) {
      known = new Answer(ask(known), System.nanoTime());
      answer = known;
    }
    return known.latest();
  }

  private @Nullable Instant ask(@Nullable Answer known) {
    try {
      return changes.latest();
    } catch (DataAccessException | TransactionException e) {
      LOG.debug("The latest change cannot be read now", e);
      return known == null ? null : known.latest();
    }
  }
}
