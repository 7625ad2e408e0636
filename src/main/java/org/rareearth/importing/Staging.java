package org.rareearth.importing;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.CheckedRecord;
import org.rareearth.editorial.Checking;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Finding;
import org.rareearth.editorial.Finding.Severity;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.ProposedRecord.Verdict;
import org.rareearth.editorial.RecordKind;
import tools.jackson.databind.json.JsonMapper;

/** Judges the records of an import one after the other, and puts each with its verdict on its way to the database. */
final class Staging {

  private static final int COLUMNS = 11;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final byte[] BETWEEN = "\":\"".getBytes(StandardCharsets.US_ASCII);

  private final long proposal;
  private final Kinds kinds;
  private final Map<String, String> keyColumns;
  private final Checking checking;
  private final LiveRecords live;
  private final CopyPipe pipe;
  private final LongMap lines = new LongMap();
  private int position;
  private int added;
  private int changed;
  private int unchanged;
  private int refused;
  private int warned;

  Staging(long proposal, Kinds kinds, Checking checking, LiveRecords live, CopyPipe pipe) {
    this.proposal = proposal;
    this.kinds = kinds;
    this.keyColumns = kinds.all().stream().filter(RecordKind::hasKeyColumn)
        .collect(Collectors.toMap(RecordKind::name, kind -> kind.columns().getFirst()));
    this.checking = checking;
    this.live = live;
    this.pipe = pipe;
  }

  Counts counts(int rows) {
    return new Counts(rows, added, changed, unchanged, refused, warned);
  }

  void take(RowReader.Read read, long line) throws SQLException {
    for (DraftRecord draft : read.records()) {
      if (read.refusals().isEmpty()) {
        judge(draft, line);
      } else {
        write(draft, key(draft), draft.typed(), read.refusals(), Verdict.REFUSED, line);
      }
    }
  }

  private void judge(DraftRecord draft, long line) throws SQLException {
    String key = key(draft);
    long name = LiveRecords.digest(draft.kind() + "/" + key);
    if (!key.isEmpty() && lines.contains(name)) {
      Finding twice = new Finding(Severity.REFUSAL, column(draft), "imports.row.twice", List.of(key, String.valueOf(lines.get(name))), List.of());
      write(draft, key, draft.typed(), List.of(twice), Verdict.REFUSED, line);
      return;
    }
    lines.put(name, line);
    if (!live.has(draft.kind(), key)) {
      write(checking.look(draft), line);
    } else if (live.says(draft.kind(), key, draft.typed())) {
      write(draft, key, draft.typed(), List.of(), Verdict.UNCHANGED, line);
    } else {
      write(checking.look(new DraftRecord(Action.REVISE, draft.kind(), key, null, live.cells(draft.kind(), key), draft.typed(), Map.of())), line);
    }
  }

  private void write(CheckedRecord checked, long line) throws SQLException {
    DraftRecord draft = checked.draft();
    Verdict verdict = checked.isRefused() ? Verdict.REFUSED : draft.base() == null ? Verdict.NEW
        : checked.cells().equals(draft.base()) ? Verdict.UNCHANGED : Verdict.CHANGED;
    write(draft, checked.key(), verdict == Verdict.REFUSED ? draft.typed() : checked.cells(), checked.findings(), verdict, line);
  }

  private void write(DraftRecord draft, String key, Map<String, String> cells, List<Finding> findings, Verdict verdict, long line)
      throws SQLException {
    count(verdict, findings);
    CopyRows row = pipe.next();
    row.row(COLUMNS);
    row.bigint(proposal);
    row.integer(position++);
    row.text(draft.action().name());
    row.text(draft.kind());
    row.text(key);
    object(row, verdict == Verdict.CHANGED ? draft.base() : null);
    object(row, cells);
    if (findings.isEmpty()) {
      row.nothing();
    } else {
      row.text(JSON.writeValueAsString(findings));
    }
    row.integer((int) line);
    row.flag(true);
    row.text(verdict.name());
  }

  private void count(Verdict verdict, List<Finding> findings) {
    switch (verdict) {
      case NEW -> added++;
      case CHANGED -> changed++;
      case UNCHANGED -> unchanged++;
      case REFUSED -> refused++;
    }
    warned += verdict != Verdict.REFUSED && !findings.isEmpty() ? 1 : 0;
  }

  private static void object(CopyRows row, @Nullable Map<String, String> cells) {
    if (cells == null) {
      row.nothing();
      return;
    }
    row.begin();
    byte separator = '{';
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      row.raw(separator);
      row.raw((byte) '"');
      row.json(cell.getKey());
      row.raw(BETWEEN);
      row.json(cell.getValue());
      row.raw((byte) '"');
      separator = ',';
    }
    row.raw((byte) '}');
    row.close();
  }

  /** The key that the row gives; empty when it gives none, and one will be suggested. */
  private String key(DraftRecord draft) {
    String column = keyColumns.get(draft.kind());
    return column != null ? draft.typed().getOrDefault(column, "")
        : kinds.find(draft.kind()).suggestedKey(draft.typed(), any -> false);
  }

  private String column(DraftRecord draft) {
    return kinds.find(draft.kind()).columns().getFirst();
  }
}
