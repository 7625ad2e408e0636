package org.rareearth.site.evidence;

import static org.rareearth.opendata.Column.list;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.Locale;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.OpenList;
import org.rareearth.site.ui.FileColumns;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /conflicts as a file: one row for one contradiction that an editor has read, with the statements on each side by table and key. */
@Component
class ConflictFile implements OpenList {

  private static final List<Column<ConflictsPage.Entry>> COLUMNS = FileColumns.of(List.of(
      List.of(text("conflict", entry -> entry.conflict().slug()), page(entry -> "/conflicts#" + entry.conflict().slug()),
          text("type", entry -> entry.conflict().type()), text("conflict_state", entry -> entry.conflict().state()),
          text("subject_kind", entry -> entry.conflict().subjectKind()), text("subject", entry -> entry.conflict().subject())),
      words("subject_name", ConflictsPage.Entry::subject), words("title", entry -> entry.conflict().title()),
      words("reading", entry -> entry.conflict().reading()),
      List.of(number("sides", null, entry -> entry.sides().size()), list("statements_by_side", ConflictFile::statements))));

  private final ConflictComposer composer;

  ConflictFile(ConflictComposer composer) {
    this.composer = composer;
  }

  @Override
  public String name() {
    return "conflicts";
  }

  /** The conflicts are few and sifted in memory: the page has all of them on it, by type. */
  @Override
  public Extract<ConflictsPage.Entry> extract(MultiValueMap<String, String> query) {
    ConflictsPage page = composer.list(query);
    return new Extract<>(COLUMNS, page.unknown(), reader -> page.groups().forEach(group -> group.entries().forEach(reader)));
  }

  /** As in {@code a: facility_claim evac-sumter-c12}. */
  private static List<String> statements(ConflictsPage.Entry entry) {
    return entry.conflict().sides().stream()
        .map(side -> side.side() + ": " + side.kind().name().toLowerCase(Locale.ROOT) + " " + side.statement()).toList();
  }
}
