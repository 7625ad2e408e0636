package org.rareearth.site.history;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.ChangeFilter;
import org.rareearth.editorial.ChangeRow;
import org.rareearth.editorial.ChangedRecord;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Nature;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.RecordKey;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Revision;
import org.rareearth.editorial.Snapshot;
import org.rareearth.editorial.Undo;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.FieldWords;
import org.rareearth.site.ui.ListQuery;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Puts the list of changes and the page of one together. Not in one transaction: what was is read in sessions of its own, and does not
 * change any more.
 */
@Component
public class HistoryPages {

  private static final int CHANGES = 30;
  private static final int RECORDS = 50;

  private final History history;
  private final Proposals proposals;
  private final Kinds kinds;
  private final Wording wording;
  private final FieldWords words;

  HistoryPages(History history, Proposals proposals, Kinds kinds, Wording wording, FieldWords words) {
    this.history = history;
    this.proposals = proposals;
    this.kinds = kinds;
    this.wording = wording;
    this.words = words;
  }

  HistoryPage list(ListQuery query, Locale locale) {
    List<String> names = kinds.all().stream().map(RecordKind::name).toList();
    List<String> authors = history.authors();
    HistoryQuery asked = HistoryQuery.read(query, names, authors);
    List<ChangeRow> found = history.changes(asked.before(), asked.filter(), CHANGES + 1);
    List<ChangeRow> shown = found.stream().limit(CHANGES).toList();
    Map<RecordKey, Snapshot> present = history.present(shown.stream().flatMap(row -> row.records().stream())
        .map(record -> new RecordKey(record.kind(), record.keyAfter())).toList());
    List<Facet> facets = List.of(natureFacet(asked.filter()), kindFacet(names, asked.filter().kind(), locale),
        authorFacet(authors, asked.filter().author()));
    return new HistoryPage(shown.stream().map(row -> line(row, present, locale)).toList(), facets,
        Stream.concat(facets.stream(), asked.moments().stream()).toList(), Objects.requireNonNullElse(asked.since(), ""),
        Objects.requireNonNullElse(asked.until(), ""),
        found.size() > CHANGES ? shown.getLast().change().id() : null, asked.before() == Long.MAX_VALUE, query.unknown(HistoryQuery.KEYS));
  }

  ChangePage one(long id, ListQuery query, @Nullable Editor reader, ChangePage.UndoForm form, Locale locale) {
    Change change = history.change(id);
    long count = history.count(id);
    PageRequest asked = PageRequest.of(query.page(count, RECORDS) - 1, RECORDS);
    List<Revision> revisions = history.revisions(id, (int) asked.getOffset(), RECORDS);
    AsOfLinks before = history.changeBefore(id).map(any -> AsOfLinks.before(change)).orElse(AsOfLinks.NONE);
    AsOfLinks after = AsOfLinks.after(change);
    List<List<FieldChange>> fields = wording.of(revisions.stream()
        .map(revision -> new Wording.Pair(revision.record().kind(), revision.before().cells(), revision.after().cells())).toList(), locale);
    List<ChangePage.Line> lines = IntStream.range(0, revisions.size())
        .mapToObj(i -> line(revisions.get(i), fields.get(i), before, after, locale)).toList();
    return new ChangePage(change, new PageImpl<>(lines, asked, count), sources(revisions), readable(change, reader),
        reader == null || !Undo.isOffered(change) ? null : form);
  }

  private ChangePage.Line line(Revision revision, List<FieldChange> fields, AsOfLinks before, AsOfLinks after, Locale locale) {
    Snapshot named = revision.after().isThere() ? revision.after() : revision.before();
    return new ChangePage.Line(revision.record(), words.kind(revision.record().kind(), locale), revision.key(), named.label(), fields,
        before.to(revision.before()), after.to(revision.after()));
  }

  private @Nullable Long readable(Change change, @Nullable Editor reader) {
    Long proposal = change.proposal();
    return proposal == null || reader == null || !proposals.readable(Set.of(proposal), reader).contains(proposal) ? null : proposal;
  }

  private HistoryPage.Line line(ChangeRow row, Map<RecordKey, Snapshot> present, Locale locale) {
    List<HistoryPage.What> records = row.records().stream()
        .map(record -> new HistoryPage.What(record, words.kind(record.kind(), locale), label(record, present))).toList();
    return new HistoryPage.Line(row.change(), records, row.count(), row.count() - records.size());
  }

  private static @Nullable LocalizedText label(ChangedRecord record, Map<RecordKey, Snapshot> present) {
    Snapshot now = present.get(new RecordKey(record.kind(), record.keyAfter()));
    return now == null ? record.label() : now.label();
  }

  private List<ChangePage.Named> sources(List<Revision> revisions) {
    List<RecordKey> keys = revisions.stream().flatMap(revision -> Stream.of(revision.after(), revision.before()))
        .map(snapshot -> snapshot.cells().getOrDefault("source", "")).filter(source -> !source.isEmpty()).distinct().sorted()
        .map(source -> new RecordKey("sources", source)).toList();
    Map<RecordKey, Snapshot> present = keys.isEmpty() ? Map.of() : history.present(keys);
    return keys.stream().map(key -> new ChangePage.Named(key.key(), present.containsKey(key) ? present.get(key).label() : null)).toList();
  }

  private static Facet natureFacet(ChangeFilter filter) {
    return new Facet("nature", "history.nature", Arrays.stream(Nature.values())
        .map(nature -> Facet.Option.of(nature, "history.nature", 0, filter.natures().contains(nature))).toList());
  }

  /** The kinds of record to choose one from. */
  public Facet kindFacet(List<String> names, @Nullable String chosen, Locale locale) {
    return new Facet("kind", "history.kind", names.stream()
        .sorted(Comparator.comparing(name -> words.kind(name, locale)))
        .map(name -> Facet.Option.named(name, new LocalizedText(words.kind(name, Locale.ENGLISH), words.kind(name, Locale.CHINESE)), 0,
            name.equals(chosen))).toList());
  }

  private static Facet authorFacet(List<String> authors, @Nullable String chosen) {
    return new Facet("author", "history.author", authors.stream().map(name -> Facet.Option.plain(name, 0, name.equals(chosen))).toList());
  }
}
