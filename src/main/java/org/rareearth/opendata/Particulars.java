package org.rareearth.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, so that it can be checked and cited without the page it came from.
 *
 * @param list name of the list, or folder and key of the record
 * @param exclusions message that says what it leaves out
 * @param sections its tables, in order: one of a list, several of a record
 * @param query what narrowed and ordered it, as the address spelled it
 * @param page absolute address of the page that shows the same rows
 * @param root absolute address of the site, before paths
 * @param asOf label of the moment of the past, null for the present
 * @param recordedUpTo the last moment of the record that is in it, null while nothing is loaded
 * @param takenOn the day of asking, UTC
 */
record Particulars(String list, String exclusions, List<? extends Section<?>> sections, Map<String, List<String>> query, String page,
    String root, @Nullable String asOf, @Nullable Instant recordedUpTo, LocalDate takenOn) {

  static final String LICENCE = "CC BY 4.0";
  static final String LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";
}
