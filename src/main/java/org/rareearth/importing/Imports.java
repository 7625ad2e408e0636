package org.rareearth.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;
import org.rareearth.importing.ImportRun.State;
import org.rareearth.importing.file.Rows;
import org.rareearth.importing.file.TableFile;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The front desk for files: taken in, understood, staged in the background, and looked through before anything is proposed. */
@Component
public class Imports {

  private static final int LATEST = 100;

  /** A file that is done sooner needs no progress to be shown. */
  private static final int PATIENCE_MILLIS = 1_000;

  private final ImportRuns runs;
  private final UploadedFiles files;
  private final Headers headers;
  private final Importer importer;
  private final Kinds kinds;
  private final UsaSpendingRows.Factory downloads;

  Imports(ImportRuns runs, UploadedFiles files, Headers headers, Importer importer, Kinds kinds, UsaSpendingRows.Factory downloads) {
    this.runs = runs;
    this.files = files;
    this.headers = headers;
    this.importer = importer;
    this.kinds = kinds;
    this.downloads = downloads;
  }

  /**
   * Takes a file in and begins to stage it, or waits for its columns to be explained. The file belongs to the import from now on.
   *
   * @return number of the import
   * @throws BadFile when it cannot be taken; nothing is stored then
   */
  public long upload(Path path, String name, Editor author) {
    try {
      TableFile file = TableFile.of(path, name);
      Header header = header(file);
      long id = runs.begin(file, header, author);
      Headers.Recognised recognised = headers.recognise(header);
      Mapping remembered = runs.mapping(header.signature()).orElse(null);
      Mapping mapping = remembered == null ? recognised.mapping() : remembered;
      boolean clear = remembered != null || recognised.complete();
      if (clear && !headers.layout(mapping.layout()).asksAlways()) {
        start(id, file, header, mapping, author);
      } else {
        files.keep(id, path);
      }
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is said of the file's columns, or would be. */
  public Mapping mapping(ImportRun run) {
    return runs.mapping(run.signature()).orElseGet(() -> headers.recognise(run.header()).mapping());
  }

  /** The file's columns as another layout would have them. */
  public Mapping mapping(ImportRun run, String layout) {
    return headers.mapping(layout, run.header());
  }

  /** All kinds of records, each behind those that it refers to or mentions: so an empty database takes their files. */
  public List<RecordKind<?>> inOrder() {
    List<RecordKind<?>> order = new ArrayList<>();
    Set<String> done = new HashSet<>();
    List<RecordKind<?>> waiting = new ArrayList<>(kinds.all());
    while (!waiting.isEmpty()) {
      RecordKind<?> next = waiting.stream().filter(kind -> done.containsAll(others(kind))).findFirst().orElse(waiting.getFirst());
      order.add(next);
      done.add(next.name());
      waiting.remove(next);
    }
    return order;
  }

  private static Set<String> others(RecordKind<?> kind) {
    Set<String> others = new HashSet<>();
    kind.fields().forEach(field -> others.addAll(field.kinds()));
    others.remove(kind.name());
    return others;
  }

  public List<String> layouts() {
    return headers.layouts().stream().map(Layout::name).toList();
  }

  public List<LayoutField> fields(String layout) {
    return headers.layout(layout).fields();
  }

  /** Required fields for which neither a column nor a value is given. */
  public List<String> missing(Mapping mapping) {
    List<String> missing = new ArrayList<>();
    for (LayoutField field : headers.layout(mapping.layout()).fields()) {
      if (field.required() && !mapping.columns().containsKey(field.name()) && mapping.constants().getOrDefault(field.name(), "").isBlank()) {
        missing.add(field.name());
      }
    }
    return missing;
  }

  /** Goes on with a file whose columns are explained, and remembers the explanation. */
  public void explain(long id, Mapping mapping, Editor author) {
    ImportRun run = own(id, author);
    if (run.state() != State.MAPPING) {
      return;
    }
    runs.remember(run.signature(), mapping, author.id());
    try {
      TableFile file = TableFile.of(files.fetch(id), run.fileName());
      start(id, file, run.header(), mapping, author);
      files.forget(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void cancel(long id, Editor author) {
    runs.cancel(own(id, author).id());
    files.forget(id);
  }

  /** An import for its author or a reviewer; for anyone else there is none. */
  public ImportRun seen(long id, Editor by) {
    return runs.find(id).filter(run -> run.author() == by.id() || by.isReviewer()).orElseThrow(() -> unknown(id));
  }

  public ImportRun own(long id, Editor author) {
    return runs.find(id).filter(run -> run.author() == author.id()).orElseThrow(() -> unknown(id));
  }

  /** The latest: one's own, and for reviewers everybody's. */
  public List<ImportRun> latest(Editor by) {
    return runs.latest(by.isReviewer() ? null : by.id(), LATEST);
  }

  private void start(long id, TableFile file, Header header, Mapping mapping, Editor author) {
    if (!runs.start(id, mapping.layout())) {
      return;
    }
    CompletableFuture<Void> done = importer.start(id, file, reader(mapping, header, file), author);
    done.completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS).join();
  }

  private RowReader reader(Mapping mapping, Header header, TableFile file) {
    RecordKind<?> kind = kinds.named(mapping.layout());
    return kind == null ? downloads.reader(mapping, header, file.name()) : new RecordRows(kind, mapping, header);
  }

  private static Header header(TableFile file) throws IOException {
    try (Rows rows = file.open()) {
      Header header = Header.of(rows);
      if (!rows.next()) {
        throw BadFile.because("header.only");
      }
      return header;
    }
  }

  private static NotFound unknown(long id) {
    return new NotFound("import", String.valueOf(id));
  }
}
