package org.rareearth.site.ui;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.said;
import static org.rareearth.site.ui.FileColumns.source;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Section;
import org.rareearth.supply.LinkRow;

/** Tables that the files of several kinds of record have in common. */
public final class RecordTables {

  private static final List<Column<SourceNote>> SOURCES = List.of(text("source", SourceNote::slug), page(note -> "/sources/" + note.slug()),
      text("source_title", SourceNote::title), text("source_publisher", SourceNote::publisher), text("kind", SourceNote::kind),
      text("language", SourceNote::language), text("source_published_on", SourceNote::publishedLabel),
      text("retrieved_on", SourceNote::retrievedLabel), text("source_url", SourceNote::url));

  private static final List<Column<LinkRow>> LINKS = FileColumns.of(List.of(
      List.of(text("link", LinkRow::slug), text("kind", LinkRow::kind), text("status", LinkRow::status),
          text("from_kind", link -> link.from().kind()), text("from", link -> link.from().slug())),
      words("from_name", link -> link.from().name()),
      List.of(text("to_kind", link -> link.to().kind()), text("to", link -> link.to().slug())), words("to_name", link -> link.to().name()),
      words("material", LinkRow::material),
      List.of(number("value_low", null, LinkRow::volumeLow), number("value_high", null, LinkRow::volumeHigh),
          text("unit", LinkRow::volumeUnit), date("announced_on", LinkRow::announcedOn)),
      said(LinkRow::said)));

  private static final List<Column<DocumentFactRow>> ARTICLES = FileColumns.of(List.of(
      List.of(text("fact", DocumentFactRow::slug)), words("subject_name", DocumentFactRow::subject),
      List.of(text("property", DocumentFactRow::field)), words("text", DocumentFactRow::value),
      List.of(text("unit", DocumentFactRow::unit), text("locator", DocumentFactRow::locator), date("as_of", DocumentFactRow::asOf)),
      source(DocumentFactRow::source)));

  private RecordTables() {}

  /** The documents that the page cites, in its order. */
  public static Section<?> sources(Footnotes footnotes) {
    return Section.of("sources", SOURCES, footnotes.notes());
  }

  /** Who supplies, owns or partners whom. */
  public static Section<?> links(List<LinkRow> links) {
    return Section.of("links", LINKS, links);
  }

  /** What the founding articles say. */
  public static Section<?> articles(List<DocumentFactRow> facts) {
    return Section.of("articles", ARTICLES, facts);
  }
}
