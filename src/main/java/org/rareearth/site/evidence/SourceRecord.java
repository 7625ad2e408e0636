package org.rareearth.site.evidence;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.list;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.quantity;
import static org.rareearth.site.ui.FileColumns.source;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.SourceCard;
import org.rareearth.evidence.Statement;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.OpenRecord;
import org.rareearth.opendata.Section;
import org.rareearth.site.ui.FileColumns;
import org.springframework.stereotype.Component;

/** /sources/{slug} as a file: everything that the document is heard to say here, whatever table it stands in. */
@Component
class SourceRecord implements OpenRecord {

  private static final List<Column<Statement>> STATEMENTS = FileColumns.of(List.of(
      List.of(text("kind", Statement::kind), text("statement", Statement::key), page(Statement::path)),
      words("subject_name", Statement::about),
      List.of(list("terms", Statement::terms), list("scope", statement -> statement.scope().stream().map(LocalizedText::en).toList())),
      quantity(statement -> statement.said().quantity()),
      List.of(number("amount_in_currency", null, statement -> from(statement.said().money(), Money::amount)),
          text("currency", statement -> from(statement.said().money(), Money::currency)),
          text("term", statement -> statement.said().term())),
      words("text", statement -> statement.said().words()),
      List.of(date("date", Statement::date), date("as_of", statement -> from(statement.attribution(), Attribution::asOf)),
          text("rank", statement -> statement.attribution().rank()), text("locator", statement -> statement.attribution().locator()))));

  private static final List<Column<SourceCard>> SOURCE = FileColumns.of(List.of(source(SourceCard::citation),
      List.of(text("kind", of(Citation::kind)), text("language", of(Citation::language)), date("retrieved_on", of(Citation::retrievedOn)),
          text("archive_url", of(Citation::archiveUrl)), text("note", SourceCard::note))));

  private final SourceComposer composer;

  SourceRecord(SourceComposer composer) {
    this.composer = composer;
  }

  @Override
  public String folder() {
    return "sources";
  }

  @Override
  public List<Section<?>> sections(String slug) {
    SourcePage page = composer.show(slug);
    Stream<Statement> grouped = page.groups().stream().flatMap(group -> group.subjects().stream())
        .flatMap(subject -> subject.statements().stream());
    return List.of(Section.of("statements", STATEMENTS, Stream.concat(page.facts().stream(), grouped).toList()),
        Section.of("source", SOURCE, List.of(page.card())));
  }

  private static Function<SourceCard, @Nullable Object> of(Function<Citation, @Nullable Object> part) {
    return card -> part.apply(card.citation());
  }
}
