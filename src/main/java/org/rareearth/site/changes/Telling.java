package org.rareearth.site.changes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.ChangeRow;
import org.rareearth.editorial.ChangedRecord;
import org.rareearth.editorial.History;
import org.rareearth.editorial.News;
import org.rareearth.editorial.RecordKey;
import org.rareearth.editorial.Snapshot;
import org.rareearth.editorial.Written;
import org.rareearth.site.history.FieldChange;
import org.rareearth.site.history.Wording;
import org.rareearth.site.ui.FieldWords;
import org.rareearth.site.ui.RecordName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts changes into words: as many questions for thirty as for one. */
@Component
class Telling {

  private static final String SOURCES = "sources";

  private final History history;
  private final News news;
  private final Wording wording;
  private final FieldWords words;

  Telling(History history, News news, Wording wording, FieldWords words) {
    this.history = history;
    this.news = news;
    this.wording = wording;
    this.words = words;
  }

  @Transactional(readOnly = true)
  public List<Told> of(List<ChangeRow> rows, Locale locale) {
    Map<Long, List<Written>> written = news.written(rows.stream().map(row -> row.change().id()).toList());
    Map<RecordKey, Snapshot> named = history.present(Stream.concat(rows.stream().flatMap(row -> row.records().stream()).map(Telling::after),
        written.values().stream().flatMap(List::stream).flatMap(Telling::sources)).collect(Collectors.toSet()));
    Map<Written, List<FieldChange>> fields = fields(written.values().stream().flatMap(List::stream)
        .filter(one -> !one.before().isEmpty() && !one.after().isEmpty()).toList(), locale);
    return rows.stream().map(row -> told(row, written.getOrDefault(row.change().id(), List.of()), named, fields, locale)).toList();
  }

  private Told told(ChangeRow row, List<Written> written, Map<RecordKey, Snapshot> named, Map<Written, List<FieldChange>> fields,
      Locale locale) {
    List<Told.What> records = row.records().stream().map(record -> {
      Snapshot now = named.get(after(record));
      List<FieldChange> differing = record.action() != Action.REVISE ? List.of() : written.stream()
          .filter(one -> one.record().equals(new RecordKey(record.kind(), record.key()))).findFirst()
          .map(one -> fields.getOrDefault(one, List.of())).orElse(List.of());
      return new Told.What(record, words.kind(record.kind(), locale), now == null ? record.label() : now.label(),
          now == null ? null : now.address(), differing);
    }).toList();
    return new Told(row.change(), records, row.count(), written.stream().flatMap(Telling::sources).distinct()
        .map(key -> name(named.get(key))).filter(Objects::nonNull).toList());
  }

  private Map<Written, List<FieldChange>> fields(Collection<Written> revised, Locale locale) {
    List<Written> list = List.copyOf(Set.copyOf(revised));
    List<List<FieldChange>> said = wording.of(list.stream()
        .map(one -> new Wording.Pair(one.record().kind(), one.before(), one.after())).toList(), locale);
    Map<Written, List<FieldChange>> fields = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      fields.put(list.get(i), said.get(i));
    }
    return fields;
  }

  private static RecordKey after(ChangedRecord record) {
    return new RecordKey(record.kind(), record.keyAfter());
  }

  private static Stream<RecordKey> sources(Written written) {
    String source = written.record().kind().equals(SOURCES) ? written.record().key() : written.after().getOrDefault("source", "");
    return source.isEmpty() ? Stream.empty() : Stream.of(new RecordKey(SOURCES, source));
  }

  private static @Nullable RecordName name(@Nullable Snapshot snapshot) {
    return snapshot == null || snapshot.label() == null || snapshot.address() == null ? null
        : new RecordName(snapshot.label(), snapshot.address());
  }
}
