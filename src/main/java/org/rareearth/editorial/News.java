package org.rareearth.editorial;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for those who follow what changes: by kind of news, by page, by kind of record. */
@Component
public class News {

  /** Of a change of more records than a form holds, only the first are told of. */
  private static final int TOLD = Drafts.MOST_RECORDS;

  private final ChangeRepository changes;

  News(ChangeRepository changes) {
    this.changes = changes;
  }

  /** How many changes there are of each kind of news before a change. */
  @Transactional(readOnly = true)
  public Map<Nature, Long> counts(long before, ChangeFilter filter) {
    return changes.natures(before, filter.after(), filter.upTo(), filter.of()).stream()
        .collect(Collectors.toMap(NatureCount::nature, NatureCount::changes));
  }

  /** What each of these changes wrote: the first of its records. */
  @Transactional(readOnly = true)
  public Map<Long, List<Written>> written(Collection<Long> ids) {
    return ids.isEmpty() ? Map.of() : changes.written(ids, TOLD).stream().collect(Collectors.groupingBy(Written::change));
  }

  /** What happened to what a page shows, the latest first; {@link RecordPage} tells which page a record belongs to. */
  @Transactional(readOnly = true)
  public List<ChangedRecord> onPage(String page, long before, int most) {
    return changes.onPage(page, before, Limit.of(most));
  }

  /** What happened to records of these kinds, the latest first. */
  @Transactional(readOnly = true)
  public List<ChangedRecord> ofKinds(Collection<String> kinds, long before, int most) {
    return changes.ofKinds(kinds, before, Limit.of(most));
  }

  /** The last change of each of these pages before a change; none for a page that is as it was on the first day. */
  @Transactional(readOnly = true)
  public Map<String, Long> last(Collection<String> pages, long before) {
    return pages.isEmpty() ? Map.of()
        : changes.last(pages, before).stream().collect(Collectors.toMap(LastChange::page, LastChange::change));
  }

  /** The change that brought what was there on the first day; null while nothing is loaded. */
  @Transactional(readOnly = true)
  public @Nullable Long first() {
    return changes.first();
  }

  /** These changes by number. */
  @Transactional(readOnly = true)
  public Map<Long, Change> byNumber(Collection<Long> ids) {
    return ids.isEmpty() ? Map.of() : changes.findByIdIn(ids).stream().collect(Collectors.toMap(Change::id, change -> change));
  }
}
