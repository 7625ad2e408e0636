package org.rareearth.editorial;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a draft that was sent for review; whatever it is, everything typed is saved. */
public sealed interface Outcome {

  Proposal proposal();

  /** It waits for a reviewer. */
  record Submitted(Proposal proposal) implements Outcome {}

  /**
   * It cannot go yet: a field is refused, a warning unanswered, the reason missing or nothing changed.
   *
   * @param whole what is to be said of the proposal as a whole; columns {@code reason} and {@code records}
   */
  record Refused(Proposal proposal, List<CheckedRecord> records, List<Finding> whole) implements Outcome {}

  /** Someone changed a record meanwhile: both texts are to be laid side by side. */
  record Clashing(Proposal proposal, List<CheckedRecord> records, List<Clash> clashes) implements Outcome {}

  /**
   * One record that is no longer what the author started from.
   *
   * @param position of the record in the proposal
   * @param base what the author started from
   * @param own what the author wants
   * @param latest what it is now, or would be by the proposal that waits; empty when it is gone
   * @param waiting the proposal that waits for review with the latest text; null when that is public
   */
  record Clash(int position, String kind, String key, Map<String, String> base, Map<String, String> own, Map<String, String> latest,
      @Nullable Proposal waiting) {

    /** Columns that both changed, each in another way. */
    public List<String> contested() {
      return Merge.contested(base, own, latest);
    }
  }
}
