package org.rareearth.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file and how far it has come.
 *
 * @param share of the file that was read
 * @param failure key of the sentence that says why the file was not taken
 */
public record ImportRun(long id, long author, String authorName, String fileName, long fileSize, @Nullable String encoding, Header header,
    String signature, @Nullable String layout, State state, Instant createdAt, @Nullable Instant startedAt, @Nullable Instant heartbeatAt,
    @Nullable Instant finishedAt, double share, int rowsDone, Counts counts, @Nullable String failure, List<Object> failureArguments,
    @Nullable Long proposal) {

  /** After so long without a sign of life its node is gone. */
  static final Duration SILENCE = Duration.ofSeconds(30);

  /** How far it has come. */
  public enum State {
    /** Waits for its author to say what its columns are. */
    MAPPING,
    RUNNING,
    /** Staged, and ready to be looked through. */
    READY,
    FAILED, CANCELLED,
    /** Its node stopped; nothing of it was kept. */
    INTERRUPTED
  }

  /** Time that the rest will take at the pace so far; null before there is a pace. */
  public @Nullable Duration left(Instant now) {
    if (startedAt == null || share < 0.02) {
      return null;
    }
    double passed = Duration.between(startedAt, now).toMillis();
    return Duration.ofMillis((long) Math.max(0, passed * (1 - share) / share));
  }
}
