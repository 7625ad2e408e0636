package org.rareearth.site.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.ChangeRow;
import org.rareearth.editorial.History;
import org.rareearth.editorial.News;
import org.rareearth.editorial.RecordKey;
import org.rareearth.editorial.RecordPage;
import org.rareearth.editorial.Snapshot;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.Feed;
import org.rareearth.opendata.FeedEntry;
import org.rareearth.opendata.Feeds;
import org.rareearth.opendata.OpenList;
import org.rareearth.search.Hit;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Makes feeds of lists: the records that a query leaves, those first that changed last. A record changes with all that is told on its page.
 */
@Component
class ListFeeds {

  /** So many are looked up together, so that a list of a million is not held. */
  private static final int LOOKED_UP = 1_000;
  private static final int DEEPEST = 2_000 * Feed.SIZE;
  private static final Comparator<Listed> NEWEST = Comparator.comparingLong(Listed::change).reversed().thenComparingLong(Listed::position);

  private final History history;
  private final News news;
  private final Telling telling;
  private final ChangeFeeds feeds;

  ListFeeds(History history, News news, Telling telling, ChangeFeeds feeds) {
    this.history = history;
    this.news = news;
    this.telling = telling;
    this.feeds = feeds;
  }

  /** A record of the list, with its last change. */
  private record Listed(RecordKey record, long change, long position) {}

  @Transactional(readOnly = true)
  public Feed list(OpenList list, MultiValueMap<String, String> typed, Asked asked) {
    MultiValueMap<String, String> narrowing = new LinkedMultiValueMap<>(typed);
    narrowing.remove("page");
    Extract<?> extract = list.extract(narrowing);
    Feeds.refuse(extract.unknown(), narrowing);
    Newest newest = new Newest(new ListQuery(typed).page(DEEPEST, Feed.SIZE), asked);
    keys(extract, key -> newest.look(new RecordKey(list.name(), key), page(list.name(), key)));
    return feed(newest, new ListQuery(typed), feeds.html(asked).say("changes.feed.list." + list.name()), asked);
  }

  /** @param q what was searched for */
  @Transactional(readOnly = true)
  public Feed search(String q, List<Hit> hits, ListQuery query, Asked asked) {
    Newest newest = new Newest(query.page(DEEPEST, Feed.SIZE), asked);
    hits.forEach(hit -> newest.look(new RecordKey(hit.kind(), hit.key()), RecordPage.of(hit.address())));
    return feed(newest, query, feeds.html(asked).say("changes.feed.search", q), asked);
  }

  private Feed feed(Newest newest, ListQuery query, String title, Asked asked) {
    List<Listed> all = newest.all();
    int page = query.page(Math.min(newest.count, DEEPEST), Feed.SIZE);
    List<Listed> shown = all.stream().skip((page - 1L) * Feed.SIZE).limit(Feed.SIZE).toList();
    List<FeedEntry> entries = entries(shown, asked);
    boolean last = newest.count <= (long) page * Feed.SIZE;
    return new Feed(title, entries, feeds.updated(entries), last ? Map.of() : Map.of("page", String.valueOf(page + 1)));
  }

  private List<FeedEntry> entries(List<Listed> shown, Asked asked) {
    Map<RecordKey, Snapshot> named = history.present(shown.stream().map(Listed::record).toList());
    Map<Long, Change> changes = news.byNumber(shown.stream().map(Listed::change).distinct().toList());
    Map<Long, Told> told = telling.of(history.rows(changes.values()), asked.locale()).stream()
        .collect(Collectors.toMap(one -> one.change().id(), one -> one));
    TellingHtml html = feeds.html(asked);
    return shown.stream().filter(one -> named.containsKey(one.record()) && told.containsKey(one.change())).map(one -> {
      Snapshot now = Objects.requireNonNull(named.get(one.record()));
      Told change = Objects.requireNonNull(told.get(one.change()));
      String title = Objects.requireNonNull(now.label()).in(asked.locale());
      return feeds.entry(one.record().kind() + "/" + one.record().key(), change, title, Objects.requireNonNull(now.address()),
          html.of(change), html);
    }).toList();
  }

  /** The rows' first column is their key, as in every list. */
  private static <R> void keys(Extract<R> extract, Consumer<String> reader) {
    Column<R> key = extract.columns().getFirst();
    extract.rows().accept(row -> reader.accept(String.valueOf(key.value().apply(row))));
  }

  private static String page(String list, String key) {
    return "/" + list + (list.equals("conflicts") ? "#" : "/") + key;
  }

  /** Keeps of many records those that changed last, as many as the parts of the feed up to the one asked for have. */
  private final class Newest {

    private final Asked asked;
    private final long first;
    private final int kept;
    private final PriorityQueue<Listed> best = new PriorityQueue<>(NEWEST.reversed());
    private final List<RecordKey> records = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private long count;

    Newest(int page, Asked asked) {
      this.asked = asked;
      this.kept = page * Feed.SIZE;
      this.first = Objects.requireNonNullElse(news.first(), 0L);
    }

    void look(RecordKey record, String page) {
      records.add(record);
      pages.add(page);
      if (records.size() == LOOKED_UP) {
        lookUp();
      }
    }

    List<Listed> all() {
      lookUp();
      return best.stream().sorted(NEWEST).toList();
    }

    private void lookUp() {
      Map<String, Long> last = news.last(pages, asked.before());
      for (int i = 0; i < records.size(); i++) {
        best.add(new Listed(records.get(i), last.getOrDefault(pages.get(i), first), count++));
        if (best.size() > kept) {
          best.remove();
        }
      }
      records.clear();
      pages.clear();
    }
  }
}
