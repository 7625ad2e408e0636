package org.rareearth.site.changes;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.ChangeFilter;
import org.rareearth.editorial.ChangeRow;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Nature;
import org.rareearth.editorial.News;
import org.rareearth.editorial.PastMoment;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.PartialDate;
import org.rareearth.site.history.HistoryPages;
import org.rareearth.site.history.HistoryQuery;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of changes together. */
@Component
class ChangesPages {

  static final List<String> KEYS = List.of("nature", "kind", "since", "until", "before");
  private static final int SIZE = 40;

  private final History history;
  private final News news;
  private final Kinds kinds;
  private final HistoryPages facets;
  private final Telling telling;

  ChangesPages(History history, News news, Kinds kinds, HistoryPages facets, Telling telling) {
    this.history = history;
    this.news = news;
    this.kinds = kinds;
    this.facets = facets;
    this.telling = telling;
  }

  /** @param past up to which changes are told of; null for all */
  @Transactional(readOnly = true)
  public ChangesPage list(ListQuery query, @Nullable PastMoment past, Locale locale) {
    List<String> names = kinds.all().stream().map(RecordKind::name).toList();
    HistoryQuery asked = HistoryQuery.read(query, names, List.of());
    List<ChangeRow> found = history.changes(before(asked, past), asked.filter(), SIZE + 1);
    List<ChangeRow> shown = found.stream().limit(SIZE).toList();
    Map<Nature, Long> counts = news.counts(past == null ? Long.MAX_VALUE : past.change() + 1, asked.filter());
    Facet natures = new Facet("nature", "history.nature", Arrays.stream(Nature.values()).map(nature -> Facet.Option.of(nature,
        "history.nature", counts.getOrDefault(nature, 0L), asked.filter().natures().contains(nature))).toList());
    Facet kind = facets.kindFacet(names, asked.filter().kind(), locale);
    return new ChangesPage(days(telling.of(shown, locale)), count(counts, asked.filter()), natures, kind,
        Stream.concat(Stream.of(natures, kind), asked.moments().stream()).toList(), Objects.requireNonNullElse(asked.since(), ""),
        Objects.requireNonNullElse(asked.until(), ""), found.size() > SIZE ? shown.getLast().change().id() : null,
        asked.before() == Long.MAX_VALUE, query.unknown(KEYS));
  }

  /** A page of the past tells of nothing that came later. */
  static long before(HistoryQuery asked, @Nullable PastMoment past) {
    return past == null ? asked.before() : Math.min(asked.before(), past.change() + 1);
  }

  private static long count(Map<Nature, Long> counts, ChangeFilter filter) {
    return counts.entrySet().stream().filter(entry -> filter.natures().isEmpty() || filter.natures().contains(entry.getKey()))
        .mapToLong(Map.Entry::getValue).sum();
  }

  private static List<ChangesPage.Day> days(List<Told> changes) {
    Map<LocalDate, List<Told>> days = changes.stream().collect(Collectors.groupingBy(
        told -> LocalDate.ofInstant(told.change().recordedAt(), ZoneOffset.UTC), LinkedHashMap::new, Collectors.toList()));
    return days.entrySet().stream().map(day -> new ChangesPage.Day(new PartialDate(day.getKey().toString()), day.getValue())).toList();
  }
}
