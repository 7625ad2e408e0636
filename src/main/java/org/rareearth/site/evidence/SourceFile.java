package org.rareearth.site.evidence;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;

import java.util.List;
import java.util.Set;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.ListColumns;
import org.rareearth.opendata.OpenList;
import org.rareearth.opendata.Shown;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /sources as a file: one row for one document, with how many rows of the data rest on it. */
@Component
class SourceFile implements OpenList {

  private static final List<Column<SourceRow>> COLUMNS = List.of(text("source", row -> row.source().slug()),
      page(row -> "/sources/" + row.source().slug()), text("source_title", row -> row.source().title()),
      text("source_publisher", row -> row.source().publisher()), text("kind", row -> row.source().kind()),
      text("language", row -> row.source().language()), date("source_published_on", row -> row.source().publishedOn()),
      date("retrieved_on", row -> row.source().retrievedOn()), text("source_url", row -> row.source().url()),
      text("archive_url", row -> row.source().archiveUrl()), number("statements", null, SourceRow::statements));

  /** The same on its page. */
  static final ListColumns<SourceRow> LIST = new ListColumns<>(COLUMNS, List.of(
      Shown.words("evidence.source.title", "title", "source", "url", "source_title"),
      Shown.words("evidence.source.publisher", "publisher", "source_publisher"),
      Shown.words("evidence.source.kind", null, "kind"),
      Shown.words("evidence.source.language", null, "language"),
      Shown.numbers("evidence.source.published", "published", "source_published_on"),
      Shown.numbers("evidence.source.statements", "statements", "statements")), Set.of(
      "retrieved_on", "source_url", "archive_url"));

  private final SourceComposer composer;

  SourceFile(SourceComposer composer) {
    this.composer = composer;
  }

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public ListColumns<?> table() {
    return LIST;
  }

  /** The documents are counted over all tables and sifted in memory: the page has all of them at hand. */
  @Override
  public Extract<SourceRow> extract(MultiValueMap<String, String> query) {
    SourcesPage page = composer.list(query);
    return new Extract<>(COLUMNS, page.unknown(), page.sorted()::forEach);
  }
}
