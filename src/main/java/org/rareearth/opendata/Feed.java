package org.rareearth.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What can be followed: the newest of it, and where the next of it is.
 *
 * @param updated of the newest entry, or of the first record where there is none
 * @param next parameters that lead to the next part of the feed; empty for the last
 */
public record Feed(String title, List<FeedEntry> entries, Instant updated, Map<String, String> next) {

  /** How many entries one part of a feed has. */
  public static final int SIZE = 50;

  public Feed {
    entries = List.copyOf(entries);
    next = Map.copyOf(next);
  }
}
