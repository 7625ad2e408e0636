package org.rareearth.site.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Batches;
import org.rareearth.editorial.Batches.Filter;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.ProposedRecord;
import org.rareearth.importing.Counts;
import org.rareearth.importing.ImportRun;
import org.rareearth.importing.ImportRun.State;
import org.rareearth.importing.Imports;
import org.rareearth.importing.LayoutField;
import org.rareearth.importing.Mapping;
import org.rareearth.importing.BadFile;
import org.rareearth.importing.FileLimits;
import org.rareearth.site.ui.FieldWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes the pages of imports. */
@Component
class ImportPages {

  private static final int ROWS = 50;

  private final Imports imports;
  private final Batches batches;
  private final Proposals proposals;
  private final Kinds kinds;
  private final RowWords rowWords;
  private final FieldWords fieldWords;
  private final MessageSource messages;
  private final Clock clock;

  ImportPages(Imports imports, Batches batches, Proposals proposals, Kinds kinds, RowWords rowWords, FieldWords fieldWords,
      MessageSource messages, Clock clock) {
    this.imports = imports;
    this.batches = batches;
    this.proposals = proposals;
    this.kinds = kinds;
    this.rowWords = rowWords;
    this.fieldWords = fieldWords;
    this.messages = messages;
    this.clock = clock;
  }

  ImportsPage list(Editor by, @Nullable BadFile refused, Locale locale) {
    List<Problem> problems = refused == null ? List.of() : List.of(new Problem("file", say(refused.key(), refused.arguments(), locale)));
    List<ImportsPage.Template> templates = imports.inOrder().stream().map(kind -> new ImportsPage.Template(kind.name(),
        fieldWords.kind(kind.name(), locale), kind.fields().stream().filter(field -> field.required()).map(field -> field.column())
            .collect(Collectors.joining(", ")))).toList();
    return new ImportsPage(imports.latest(by), by.isReviewer(), templates, problems, (int) (FileLimits.BYTES >> 20), FileLimits.ROWS,
        FileLimits.COLUMNS);
  }

  /** The page that fits where the import is. */
  Record one(long id, @Nullable String layout, ImportsController.RowsAsked asked, Editor by, Locale locale) {
    ImportRun run = imports.seen(id, by);
    if (run.state() == State.READY && isOpen(run, by)) {
      return preview(run, asked, List.of(), "", "", by, locale);
    }
    if (run.state() == State.MAPPING && run.author() == by.id()) {
      Mapping mapping = layout == null ? imports.mapping(run) : imports.mapping(run, layout);
      return mapping(run, mapping, List.of(), locale);
    }
    return progress(run, by, locale);
  }

  /** Rows that are not proposed yet are nobody's but their author's. */
  private boolean isOpen(ImportRun run, Editor by) {
    return run.author() == by.id() || !batches.isDraft(Objects.requireNonNull(run.proposal()));
  }

  PreviewPage preview(long id, List<Problem> problems, String reason, String passing, Editor by, Locale locale) {
    return preview(imports.own(id, by), new ImportsController.RowsAsked(Filter.ALL, -1), problems, reason, passing, by, locale);
  }

  MappingPage mapping(long id, Mapping mapping, List<String> missing, Editor by, Locale locale) {
    return mapping(imports.own(id, by), mapping, missing, locale);
  }

  ImportsController.Progress progress(long id, Editor by, Locale locale) {
    ProgressPage page = progress(imports.seen(id, by), by, locale);
    boolean running = page.run().state() == State.RUNNING;
    String words = messages.getMessage("imports.progress.rows", new Object[] {page.run().rowsDone(), Objects.requireNonNullElse(page.left(), "")}, locale);
    return new ImportsController.Progress(running, page.percent(), page.run().rowsDone(), words);
  }

  private ProgressPage progress(ImportRun run, Editor by, Locale locale) {
    Duration left = run.left(clock.instant());
    String words = left == null ? null : left.toSeconds() < 60 ? say("imports.progress.seconds", List.of(Math.max(1, left.toSeconds())), locale)
        : say("imports.progress.minutes", List.of(left.toMinutes() + 1), locale);
    String failure = run.failure() == null ? null : say(run.failure(), run.failureArguments(), locale);
    return new ProgressPage(run, (int) Math.round(100 * run.share()), words, failure, run.author() == by.id());
  }

  private MappingPage mapping(ImportRun run, Mapping mapping, List<String> missing, Locale locale) {
    List<MappingPage.Choice> layouts = imports.layouts().stream().map(name -> new MappingPage.Choice(name, layout(name, locale))).toList();
    boolean download = kinds.named(mapping.layout()) == null;
    List<MappingPage.Line> lines = imports.fields(mapping.layout()).stream().map(field -> line(field, mapping, missing, download, locale)).toList();
    Set<String> used = new HashSet<>(mapping.columns().values());
    List<String> unused = run.header().names().stream().filter(name -> !used.contains(name)).toList();
    List<Problem> problems = lines.stream().filter(line -> line.problem() != null)
        .map(line -> new Problem("column-" + line.name(), line.label() + ": " + line.problem())).toList();
    return new MappingPage(run, mapping.layout(), layouts, lines, unused, problems, download);
  }

  private MappingPage.Line line(LayoutField field, Mapping mapping, List<String> missing, boolean download, Locale locale) {
    String label = download ? field.name() : fieldWords.label(mapping.layout(), field.name(), locale);
    String proposed = download && field.constant() ? "usaspending-" + clock.instant().toString().substring(0, 10) : "";
    String value = download && field.constant() ? mapping.constants().getOrDefault(field.name(), proposed)
        : mapping.constants().getOrDefault(field.name(), "");
    return new MappingPage.Line(field.name(), label, field.required(), mapping.columns().getOrDefault(field.name(), ""), field.constant(), value,
        missing.contains(field.name()) ? say("imports.mapping.missing", List.of(), locale) : null);
  }

  private PreviewPage preview(ImportRun run, ImportsController.RowsAsked asked, List<Problem> problems, String reason, String passing, Editor by,
      Locale locale) {
    Proposal proposal = proposals.seen(Objects.requireNonNull(run.proposal()), by);
    List<ProposedRecord> records = new ArrayList<>(batches.rows(proposal.id(), asked.filter(), asked.after(), ROWS + 1));
    Integer next = records.size() > ROWS ? records.remove(ROWS).position() - 1 : null;
    Integer previous = asked.after() < 0 ? null : batches.before(proposal.id(), asked.filter(), asked.after(), ROWS);
    long off = batches.count(proposal.id(), Filter.OFF);
    boolean editable = proposal.isBy(by) && proposal.state().isOpenToAuthor();
    return new PreviewPage(run, proposal, editable, off, asked.filter(), tabs(run.counts(), off, asked.filter()),
        records.stream().map(record -> rowWords.row(record, locale)).toList(), asked.after(), next, previous, problems, reason, passing);
  }

  private static List<PreviewPage.Tab> tabs(Counts counts, long off, Filter chosen) {
    return Arrays.stream(Filter.values()).map(filter -> new PreviewPage.Tab(filter.name(), switch (filter) {
      case ALL -> counts.added() + counts.changed() + counts.unchanged() + counts.refused();
      case NEW -> counts.added();
      case CHANGED -> counts.changed();
      case UNCHANGED -> counts.unchanged();
      case REFUSED -> counts.refused();
      case WARNED -> counts.warned();
      case OFF -> off;
    }, filter == chosen)).toList();
  }

  private String layout(String name, Locale locale) {
    return kinds.named(name) == null ? say("imports.layout." + name, List.of(), locale) : fieldWords.kind(name, locale);
  }

  private String say(String key, List<?> arguments, Locale locale) {
    return messages.getMessage(key, arguments.toArray(), locale);
  }
}
