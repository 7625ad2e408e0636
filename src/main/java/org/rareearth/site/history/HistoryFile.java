package org.rareearth.site.history;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.list;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rareearth.editorial.ChangeRow;
import org.rareearth.editorial.ChangedRecord;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.OpenList;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /history as a file: one row for one change, the latest first. */
@Component
class HistoryFile implements OpenList {

  private static final int AT_ONCE = 500;

  private static final List<Column<ChangeRow>> COLUMNS = List.of(number("change", null, row -> row.change().id()),
      page(row -> "/history/changes/" + row.change().id()), date("recorded_at", row -> row.change().recordedAt()),
      text("origin", row -> row.change().origin()), text("author", row -> row.change().author()),
      text("reviewer", row -> row.change().reviewer()), text("reason", row -> row.change().reason()),
      number("records", null, ChangeRow::count), list("first_records", row -> row.records().stream().map(HistoryFile::told).toList()));

  private final History history;
  private final Kinds kinds;

  HistoryFile(History history, Kinds kinds) {
    this.history = history;
    this.kinds = kinds;
  }

  @Override
  public String name() {
    return "history";
  }

  @Override
  public Extract<?> extract(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    HistoryQuery asked = HistoryQuery.read(query, kinds.all().stream().map(RecordKind::name).toList(), history.authors());
    return new Extract<>(COLUMNS, query.unknown(HistoryQuery.KEYS), reader -> each(asked, reader));
  }

  /** Changes only grow at the other end, so that the next part begins where this one ended. */
  private void each(HistoryQuery asked, Consumer<ChangeRow> reader) {
    long before = asked.before();
    List<ChangeRow> some;
    do {
      some = history.changes(before, asked.filter(), AT_ONCE);
      some.forEach(reader);
      before = some.isEmpty() ? before : some.getLast().change().id();
    } while (some.size() == AT_ONCE);
  }

  /** As in {@code changed: awards evac-dod}. */
  private static String told(ChangedRecord record) {
    return record.action().name().toLowerCase(Locale.ROOT) + ": " + record.kind() + " " + record.keyAfter();
  }
}
