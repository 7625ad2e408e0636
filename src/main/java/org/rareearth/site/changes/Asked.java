package org.rareearth.site.changes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.PastMoment;

/**
 * Who asks for a feed.
 *
 * @param past up to which changes are told of; null for all
 * @param root whole address of the site, because a feed is read elsewhere
 */
record Asked(Locale locale, @Nullable PastMoment past, String root) {

  /** Number of the change before which to look. */
  long before() {
    return past == null ? Long.MAX_VALUE : past.change() + 1;
  }

  long before(long number) {
    return Math.min(number, before());
  }
}
