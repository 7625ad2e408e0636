package org.rareearth.editorial;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an author has written so far.
 *
 * @param token made with the form: however often the form is sent, it is one proposal
 * @param version of the saved draft that this continues; 0 for one that was never saved
 * @param reason why, in the author's words
 * @param nature what kind of news it is; null where it follows from the records
 */
public record Draft(UUID token, int version, Origin origin, @Nullable String reason, @Nullable Nature nature, List<DraftRecord> records) {

  public Draft {
    records = List.copyOf(records);
  }

  /** A draft of which nobody says what kind of news it is. */
  public Draft(UUID token, int version, Origin origin, @Nullable String reason, List<DraftRecord> records) {
    this(token, version, origin, reason, null, records);
  }

  /** A draft that is about to be begun. */
  public static Draft begin(Origin origin, List<DraftRecord> records) {
    return new Draft(UUID.randomUUID(), 0, origin, null, records);
  }
}
