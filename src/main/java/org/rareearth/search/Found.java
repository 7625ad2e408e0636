package org.rareearth.search;

import java.util.List;

/**
 * What a search found, best first.
 *
 * @param hits no more than {@link Search#MOST}
 * @param isMore whether there are more, which are left out
 * @param words by which they were found, folded
 * @param isCorrected whether these are not the words that were typed
 */
public record Found(List<Hit> hits, boolean isMore, List<String> words, boolean isCorrected) {

  static final Found NOTHING = new Found(List.of(), false, List.of(), false);
}
