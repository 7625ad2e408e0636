package org.rareearth.site.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.RecordKey;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Snapshot;
import org.rareearth.editorial.Version;
import org.rareearth.editorial.Versions;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.NotFound;
import org.rareearth.site.ui.CellWords;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts the pages of one record's history together: its versions, and two of them side by side. */
@Component
class RecordHistoryPages {

  private static final int SIZE = 20;
  private static final String NUMBER = "the number of a change that made a version of this record";

  private final History history;
  private final Proposals proposals;
  private final Kinds kinds;
  private final CellWords words;

  RecordHistoryPages(History history, Proposals proposals, Kinds kinds, CellWords words) {
    this.history = history;
    this.proposals = proposals;
    this.kinds = kinds;
    this.words = words;
  }

  /** The key under which the record is known now: one history has one address. */
  String currentKey(String kind, String key) {
    return history.currentKey(kind, key);
  }

  RecordHistoryPage record(String kind, String key, ListQuery query, @Nullable Editor reader, Locale locale) {
    long before = HistoryQuery.number(query, "before", Long.MAX_VALUE);
    Versions versions = history.versions(kind, key, before, SIZE);
    if (versions.list().isEmpty()) {
      throw new NotFound("record", key);
    }
    Set<Long> readable = readable(versions, reader);
    RecordKind<?> known = kinds.find(kind);
    Snapshot now = present(kind, key);
    List<RecordHistoryPage.Line> lines = versions.list().stream()
        .map(version -> line(known, version, versions.count(), readable, locale)).toList();
    return new RecordHistoryPage(kind, key, label(now, versions.list()), now == null ? null : now.address(), versions.count(), lines,
        versions.older(), before == Long.MAX_VALUE);
  }

  VersionsPage compare(String kind, String key, ListQuery query, Locale locale) {
    long one = HistoryQuery.number(query, "from", 0);
    long other = HistoryQuery.number(query, "to", 0);
    Version from = version(kind, key, "from", Math.min(one, other));
    Version to = version(kind, key, "to", Math.max(one, other));
    RecordKind<?> known = kinds.find(kind);
    return new VersionsPage(kind, key, label(present(kind, key), List.of(to, from)), from, to,
        words.changes(known, from.cells(), to.cells(), locale));
  }

  private Version version(String kind, String key, String parameter, long change) {
    try {
      return history.version(kind, key, change);
    } catch (NotFound none) {
      throw new org.rareearth.kernel.BadInput(parameter, change == 0 ? "" : String.valueOf(change), List.of(NUMBER));
    }
  }

  private RecordHistoryPage.Line line(RecordKind<?> kind, Version version, int count, Set<Long> readable, Locale locale) {
    Long proposal = version.change().proposal();
    String source = version.cells().getOrDefault("source", "");
    return new RecordHistoryPage.Line(version, words.changes(kind, version.before(), version.cells(), locale), source.isEmpty() ? null : source,
        proposal != null && readable.contains(proposal) ? proposal : null, AsOfLinks.after(version.change()).to(version.after()),
        version.number() < count && version.after().isThere());
  }

  private Set<Long> readable(Versions versions, @Nullable Editor reader) {
    Set<Long> all = versions.list().stream().map(version -> version.change().proposal()).filter(Objects::nonNull).collect(Collectors.toSet());
    return reader == null ? Set.of() : proposals.readable(all, reader);
  }

  private @Nullable Snapshot present(String kind, String key) {
    RecordKey record = new RecordKey(kind, key);
    Map<RecordKey, Snapshot> present = history.present(List.of(record));
    return present.get(record);
  }

  private static @Nullable LocalizedText label(@Nullable Snapshot now, List<Version> versions) {
    return now != null ? now.label()
        : versions.stream().map(version -> version.after().label()).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
