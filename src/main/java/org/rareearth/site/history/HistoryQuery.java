package org.rareearth.site.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.AsOf;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.PartialDate;
import org.rareearth.site.ui.ListQuery;

/**
 * What the list of changes is asked for.
 *
 * @param since as it stands in the address; null for all
 * @param after the last moment that is not asked for any more
 * @param before number of the change before which to begin
 */
public record HistoryQuery(@Nullable String kind, @Nullable String author, @Nullable String since, @Nullable Instant after, long before) {

  static final List<String> KEYS = List.of("kind", "author", "since", "before");

  public static HistoryQuery read(ListQuery query, List<String> kinds, List<String> authors) {
    String since = query.text("since");
    String kind = query.one("kind", kinds, "");
    String author = query.one("author", authors, "");
    return new HistoryQuery(kind.isEmpty() ? null : kind, author.isEmpty() ? null : author, since, since == null ? null : after(since),
        number(query, "before", Long.MAX_VALUE));
  }

  /** A number of a change, which may be anything that a link once held. */
  static long number(ListQuery query, String key, long fallback) {
    return query.values(key, typed -> typed.matches("[1-9]\\d{0,17}"), List.of("the number of a change, such as 12")).stream().findFirst()
        .map(Long::valueOf).orElse(fallback);
  }

  /** An instant is that of a page of the past, and what it shows is not asked for; whoever names a day wants all that was done on it. */
  private static Instant after(String since) {
    try {
      AsOf asOf = AsOf.parse(since);
      PartialDate period = asOf.period();
      return period == null ? asOf.instant()
          : period.earliest().atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
    } catch (BadInput unreadable) {
      throw BadInput.explained("since", since, "errors.accepts.since");
    }
  }
}
