package org.rareearth.site.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * The search and what it found.
 *
 * @param q what was typed, as far as it is used
 * @param isCut whether more was typed than is used
 * @param isPastAsked whether a moment was asked for, which the search leaves out of account
 * @param count of the records found, of all kinds
 * @param isMore whether there are more than are looked through
 * @param corrected the words that were used instead of those typed; null when these were
 * @param kinds with how many were found of each
 * @param groups the records by kind, the kind of the best first
 * @param paged the records of one kind by pages; null when several kinds are shown
 * @param near what may have been meant, when nothing was found
 * @param unknown keys of the address that the search does not have
 */
public record SearchPage(String q, boolean isCut, boolean isPastAsked, int count, boolean isMore, @Nullable String corrected,
    List<Kind> kinds, List<Group> groups, @Nullable Page<SearchHit> paged, List<SearchHit> near, List<String> unknown) {

  public boolean isBlank() {
    return q.isBlank();
  }

  /** A kind as a filter; the link chooses it, or gives it up when it is chosen. */
  public record Kind(String name, int count, boolean isSelected, String href) {}

  /**
   * Records of one kind.
   *
   * @param count of all that were found
   * @param all where all of them are listed; null when they are here
   */
  public record Group(String kind, int count, List<SearchHit> hits, @Nullable String all) {}
}
