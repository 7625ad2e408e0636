package org.rareearth.site.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.GapTable;
import org.rareearth.comparison.GapTables;
import org.rareearth.editorial.ChangedRecord;
import org.rareearth.editorial.History;
import org.rareearth.editorial.News;
import org.rareearth.editorial.RecordKey;
import org.rareearth.editorial.RecordPage;
import org.rareearth.editorial.Snapshot;
import org.rareearth.kernel.NotFound;
import org.rareearth.opendata.Feed;
import org.rareearth.site.comparison.ComparisonFilter;
import org.rareearth.site.history.HistoryQuery;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes feeds of single pages: of one record with all that is told on its page, and of the comparison of two places. */
@Component
class PageFeeds {

  /** What those records are called when they are missing. */
  private static final Map<String, String> ONE = Map.of("facilities", "facility", "awards", "award", "organizations", "organization",
      "programs", "programme", "policies", "policy", "sources", "source", "stages", "stage");
  private static final List<String> COMPARED = List.of("stage_figures", "stage_positions", "capability_gaps");
  private static final int AT_ONCE = 200;
  /** More than fit, even where a change touched each of them twice. */
  private static final int ENOUGH = 2 * Feed.SIZE + 1;

  private final History history;
  private final News news;
  private final GapTables tables;
  private final ChangeFeeds feeds;

  PageFeeds(History history, News news, GapTables tables, ChangeFeeds feeds) {
    this.history = history;
    this.news = news;
    this.tables = tables;
    this.feeds = feeds;
  }

  @Transactional(readOnly = true)
  public Feed record(String kind, String key, ListQuery query, Asked asked) {
    RecordKey record = new RecordKey(kind, key);
    Snapshot now = history.present(List.of(record)).get(record);
    if (now == null || now.address() == null || now.label() == null) {
      throw new NotFound(ONE.getOrDefault(kind, kind), key);
    }
    long before = asked.before(HistoryQuery.number(query, "before", Long.MAX_VALUE));
    List<ChangedRecord> found = news.onPage(RecordPage.of(now.address()), before, ENOUGH);
    return feeds.records(found, new ChangeFeeds.Whole(kind + "/" + key, now.label().in(asked.locale()), now.address()), asked);
  }

  /** Figures and positions of either place, and what each lacks. */
  @Transactional(readOnly = true)
  public Feed comparison(ComparisonFilter filter, ListQuery query, Asked asked) {
    GapTable table = tables.of(filter.first(), filter.second(), filter.yearAsked());
    Set<String> places = Set.of(table.a().code(), table.b().code());
    List<ChangedRecord> found = new ArrayList<>();
    long before = asked.before(HistoryQuery.number(query, "before", Long.MAX_VALUE));
    while (found.size() < ENOUGH) {
      List<ChangedRecord> next = news.ofKinds(COMPARED, before, AT_ONCE);
      found.addAll(of(next, places, filter.yearAsked()));
      if (next.size() < AT_ONCE) {
        break;
      }
      before = next.getLast().change();
    }
    String title = feeds.html(asked).say("changes.feed.compare", table.a().name().in(asked.locale()), table.b().name().in(asked.locale()));
    return feeds.records(found, new ChangeFeeds.Whole("compare/" + table.a().code() + "-" + table.b().code(), title,
        "/compare?a=" + table.a().code() + "&b=" + table.b().code()), asked);
  }

  /** Those of the places and the year; of what is gone nobody knows any more, and it is told. */
  private List<ChangedRecord> of(List<ChangedRecord> changed, Set<String> places, @Nullable String year) {
    Map<RecordKey, Snapshot> now = history.present(changed.stream().map(one -> new RecordKey(one.kind(), one.keyAfter())).toList());
    return changed.stream().filter(one -> {
      Snapshot snapshot = now.get(new RecordKey(one.kind(), one.keyAfter()));
      return snapshot == null || places.contains(snapshot.cells().getOrDefault("place", ""))
          && (year == null || snapshot.cells().getOrDefault("year", year).equals(year));
    }).toList();
  }
}
