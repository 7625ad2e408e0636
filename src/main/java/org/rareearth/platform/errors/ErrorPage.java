package org.rareearth.platform.errors;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an error page shows.
 *
 * @param status the status of the answer
 * @param titleKey key of the message that names what happened, the same for every error of that status
 * @param details what exactly, and what would be accepted, in the reader's language
 * @param requestId finds a fault of ours in the log; absent where the fault is not ours
 * @param withdrawn what became of the record that was asked for; absent if it never was
 */
public record ErrorPage(int status, String titleKey, List<String> details, @Nullable String requestId, @Nullable Withdrawn withdrawn) {

  /**
   * Why a record is no longer there.
   *
   * @param at when it was taken out; null for one that went before such a thing was kept
   * @param history address of its versions
   */
  public record Withdrawn(String reason, @Nullable Instant at, @Nullable String author, @Nullable String reviewer, String history) {}

  public ErrorPage(int status, String titleKey, List<String> details, @Nullable String requestId) {
    this(status, titleKey, details, requestId, null);
  }
}
