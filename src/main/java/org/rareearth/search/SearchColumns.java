package org.rareearth.search;

import java.util.List;

/**
 * What a kind of record puts into the index besides its names.
 *
 * @param weight the heavier come first among equally good matches
 * @param numbers columns with official numbers, which lead to the page when typed in full
 * @param words columns in which a word may be found, after those in whose names it is
 */
public record SearchColumns(int weight, List<String> numbers, List<String> words) {}
