package org.rareearth.site.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.ChangeRow;
import org.rareearth.editorial.ChangedRecord;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.News;
import org.rareearth.editorial.RecordKind;
import org.rareearth.opendata.Feed;
import org.rareearth.opendata.FeedEntry;
import org.rareearth.site.history.HistoryQuery;
import org.rareearth.site.ui.ListQuery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes feeds of changes: of all, or of what happened to certain records. */
@Component
class ChangeFeeds {

  private final History history;
  private final News news;
  private final Kinds kinds;
  private final Telling telling;
  private final MessageSource messages;

  ChangeFeeds(History history, News news, Kinds kinds, Telling telling, MessageSource messages) {
    this.history = history;
    this.news = news;
    this.kinds = kinds;
    this.telling = telling;
    this.messages = messages;
  }

  /** An entry for each change that the query of the page of changes, or of the log with its authors, leaves. */
  @Transactional(readOnly = true)
  public Feed changes(ListQuery query, boolean log, Asked asked) {
    List<String> names = kinds.all().stream().map(RecordKind::name).toList();
    HistoryQuery filter = HistoryQuery.read(query, names, log ? history.authors() : List.of());
    List<ChangeRow> found = history.changes(ChangesPages.before(filter, asked.past()), filter.filter(), Feed.SIZE + 1);
    TellingHtml html = html(asked);
    List<FeedEntry> entries = telling.of(found.stream().limit(Feed.SIZE).toList(), asked.locale()).stream()
        .map(told -> entry("changes", told, html.title(told), "/history/changes/" + told.change().id(), html.of(told), html)).toList();
    return new Feed(html.say(log ? "history.title" : "changes.title"), entries, updated(entries), found.size() <= Feed.SIZE ? Map.of()
        : Map.of("before", String.valueOf(found.get(Feed.SIZE - 1).change().id())));
  }

  /**
   * An entry for each time that a change touched a record.
   *
   * @param found the latest first, one more than fits if there are more
   * @param whole what they belong to, and where that is shown: it was there on the first day
   */
  @Transactional(readOnly = true)
  public Feed records(List<ChangedRecord> found, Whole whole, Asked asked) {
    List<ChangedRecord> once = once(found);
    int size = once.size() <= Feed.SIZE ? once.size() : fitting(once);
    List<ChangedRecord> shown = once.subList(0, size);
    boolean last = size == once.size();
    Map<Long, Change> changes = news.byNumber(Stream.concat(shown.stream().map(ChangedRecord::change), first(whole, shown, last)).toList());
    List<Told> told = telling.of(shown.stream().map(record ->
        new ChangeRow(Objects.requireNonNull(changes.get(record.change())), List.of(record), 1)).toList(), asked.locale());
    TellingHtml html = html(asked);
    List<FeedEntry> entries = new ArrayList<>(told.stream().map(one -> {
      Told.What what = one.records().getFirst();
      return entry(what.record().kind() + "/" + what.record().key(), one, html.title(one, what), what.href(), html.of(one), html);
    }).toList());
    first(whole, shown, last).map(changes::get).map(Objects::requireNonNull).forEach(first -> entries.add(beginning(whole, first, html)));
    return new Feed(whole.title(), entries, updated(entries), last ? Map.of() : Map.of("before", String.valueOf(shown.getLast().change())));
  }

  /**
   * What a feed is about.
   *
   * @param record kind and key of it
   * @param page where it is shown
   */
  record Whole(String record, String title, String page) {

    /** Whether one of these made it; else it was there on the first day. */
    boolean isMadeBy(List<ChangedRecord> all) {
      return all.stream().anyMatch(one -> one.action() == Action.CREATE && record.startsWith(one.kind() + "/"));
    }
  }

  FeedEntry entry(String record, Told told, String title, String page, String content, TellingHtml html) {
    Change change = told.change();
    return new FeedEntry(record, change.id(), change.recordedAt(), title, page, html.nature(told),
        Stream.ofNullable(change.author()).toList(), content);
  }

  TellingHtml html(Asked asked) {
    return new TellingHtml(messages, asked.locale(), asked.root());
  }

  /** When the newest was recorded; of none, when the first record was. */
  Instant updated(List<FeedEntry> entries) {
    if (!entries.isEmpty()) {
      return entries.getFirst().updated();
    }
    return news.first() == null ? Instant.EPOCH : history.beginning();
  }

  private FeedEntry beginning(Whole whole, Change first, TellingHtml html) {
    Told told = new Told(first, List.of(), 0, List.of());
    String title = html.say("changes.feed.title", html.nature(told).label(), whole.title());
    return entry(whole.record(), told, title, whole.page(), html.of(told), html);
  }

  private Stream<Long> first(Whole whole, List<ChangedRecord> shown, boolean last) {
    return last && !whole.isMadeBy(shown) ? Stream.ofNullable(news.first()) : Stream.empty();
  }

  /** A change that touches a record twice, as when it renames what it revises, makes one entry. */
  private static List<ChangedRecord> once(List<ChangedRecord> found) {
    Set<List<Object>> seen = new HashSet<>();
    return found.stream().filter(record -> seen.add(List.of(record.change(), record.kind(), record.key()))).toList();
  }

  /** Whole changes, because the next part begins before a change; of one that is larger than that, its own page tells the rest. */
  private static int fitting(List<ChangedRecord> once) {
    int size = Feed.SIZE;
    while (size > 0 && once.get(size - 1).change() == once.get(size).change()) {
      size--;
    }
    return size == 0 ? Feed.SIZE : size;
  }
}
