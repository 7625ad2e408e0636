package org.rareearth.site.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.ChangeFilter;
import org.rareearth.editorial.Nature;
import org.rareearth.kernel.AsOf;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.PartialDate;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.ListQuery;

/**
 * What the list of changes is asked for.
 *
 * @param since as it stands in the address; null for all
 * @param until as it stands in the address; null for all
 * @param before number of the change before which to begin
 */
public record HistoryQuery(ChangeFilter filter, @Nullable String since, @Nullable String until, long before) {

  public static final List<String> KEYS = List.of("nature", "kind", "author", "since", "until", "before");

  private static final List<String> NATURES = Arrays.stream(Nature.values()).map(HistoryQuery::word).toList();

  public static HistoryQuery read(ListQuery query, List<String> kinds, List<String> authors) {
    String since = query.text("since");
    String until = query.text("until");
    String kind = query.one("kind", kinds, "");
    String author = query.one("author", authors, "");
    Set<Nature> natures = query.values("nature", NATURES::contains, NATURES).stream()
        .map(word -> Nature.valueOf(word.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
    ChangeFilter filter = new ChangeFilter(natures, since == null ? null : after(since), until == null ? null : upTo(until),
        author.isEmpty() ? null : author, kind.isEmpty() ? null : kind);
    return new HistoryQuery(filter, since, until, number(query, "before", Long.MAX_VALUE));
  }

  /** The moments that bound the list, as chips that can be dropped. */
  public List<Facet> moments() {
    return List.of(moment("since", since), moment("until", until));
  }

  private static Facet moment(String key, @Nullable String typed) {
    return new Facet(key, "history." + key, typed == null ? List.of() : List.of(Facet.Option.plain(typed, 0, true)));
  }

  /** As addresses spell it. */
  public static String word(Nature nature) {
    return nature.name().toLowerCase(Locale.ROOT);
  }

  /** The end of a day or a longer period, as everywhere where a moment is asked for. */
  private static Instant upTo(String until) {
    try {
      return AsOf.parse(until).instant();
    } catch (BadInput unreadable) {
      throw BadInput.explained("until", until, "errors.accepts.since");
    }
  }

  /** A number of a change, which may be anything that a link once held. */
  public static long number(ListQuery query, String key, long fallback) {
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
