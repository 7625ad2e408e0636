package org.rareearth.opendata;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news in a feed.
 *
 * @param record kind and key of what it is about, as it was called then: with the number of the change it makes the entry's id
 * @param change number of the change
 * @param updated when the change was recorded
 * @param page address of what it is about, from the site's root
 * @param nature word and name of the kind of news; null where there is none
 * @param authors by name; empty for the site itself
 * @param html what happened, with whole addresses
 */
public record FeedEntry(String record, long change, Instant updated, String title, String page, @Nullable Category nature,
    List<String> authors, String html) {

  /** A kind of news: its word in addresses, and its name in the language of the feed. */
  public record Category(String term, String label) {}
}
