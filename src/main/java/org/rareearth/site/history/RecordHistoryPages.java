package org.rareearth.site.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.RecordKey;
import org.rareearth.editorial.Snapshot;
import org.rareearth.editorial.Version;
import org.rareearth.editorial.Versions;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.NotFound;
import org.rareearth.site.ui.FieldWords;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts the pages of one record's history together: its versions, and two of them side by side. */
@Component
class RecordHistoryPages {

  private static final int SIZE = 20;
  private static final String NUMBER = "the number of a change that made a version of this record";

  private final History history;
  private final Proposals proposals;
  private final Wording wording;
  private final FieldWords words;

  RecordHistoryPages(History history, Proposals proposals, Wording wording, FieldWords words) {
    this.history = history;
    this.proposals = proposals;
    this.wording = wording;
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
    Snapshot now = present(kind, key);
    List<List<FieldChange>> fields = wording.of(versions.list().stream()
        .map(version -> new Wording.Pair(kind, version.before(), version.cells())).toList(), locale);
    List<RecordHistoryPage.Line> lines = IntStream.range(0, fields.size())
        .mapToObj(i -> line(versions.list().get(i), fields.get(i), versions.count(), readable)).toList();
    return new RecordHistoryPage(kind, words.kind(kind, locale), key, label(now, versions.list()), now == null ? null : now.address(), versions.count(), lines,
        versions.older(), before == Long.MAX_VALUE);
  }

  VersionsPage compare(String kind, String key, ListQuery query, Locale locale) {
    long one = HistoryQuery.number(query, "from", 0);
    long other = HistoryQuery.number(query, "to", 0);
    Version from = version(kind, key, "from", Math.min(one, other));
    Version to = version(kind, key, "to", Math.max(one, other));
    return new VersionsPage(kind, words.kind(kind, locale), key, label(present(kind, key), List.of(to, from)), from, to,
        wording.of(List.of(new Wording.Pair(kind, from.cells(), to.cells())), locale).getFirst());
  }

  private Version version(String kind, String key, String parameter, long change) {
    try {
      return history.version(kind, key, change);
    } catch (NotFound none) {
      throw new org.rareearth.kernel.BadInput(parameter, change == 0 ? "" : String.valueOf(change), List.of(NUMBER));
    }
  }

  private static RecordHistoryPage.Line line(Version version, List<FieldChange> fields, int count, Set<Long> readable) {
    Long proposal = version.change().proposal();
    String source = version.cells().getOrDefault("source", "");
    return new RecordHistoryPage.Line(version, fields, source.isEmpty() ? null : source,
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
