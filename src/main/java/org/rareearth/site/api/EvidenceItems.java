package org.rareearth.site.api;

import java.util.List;
import java.util.stream.Stream;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.kernel.NotFound;
import org.rareearth.site.evidence.ConflictsPage;
import org.rareearth.site.evidence.SourceComposer;
import org.rareearth.site.evidence.SourcePage;
import org.rareearth.site.evidence.SourceRow;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** What the API says of documents and of their contradictions. */
@Component
class EvidenceItems {

  private static final Shelf.Window ALL = new Shelf.Window(1, Integer.MAX_VALUE);

  private final SourceComposer sources;
  private final Values values;

  EvidenceItems(SourceComposer sources, Values values) {
    this.sources = sources;
    this.values = values;
  }

  List<SourceItem> sources(List<SourceRow> rows) {
    return rows.stream().map(row -> item(row.source(), row.statements())).toList();
  }

  SourceRecord source(String id) {
    SourcePage page = sources.show(id);
    return new SourceRecord(item(page.card().citation(), page.count()), page.card().note(), Stream.concat(page.facts().stream(),
        page.groups().stream().flatMap(group -> group.subjects().stream()).flatMap(subject -> subject.statements().stream()))
        .map(this::item).toList());
  }

  List<ConflictItem> conflicts(List<ConflictsPage.Entry> entries) {
    return entries.stream().map(this::item).toList();
  }

  ConflictItem conflict(String id, Shelf<ConflictsPage.Entry> shelf) {
    return shelf.slice(new LinkedMultiValueMap<>(), ALL).rows().stream().filter(entry -> entry.conflict().slug().equals(id)).findFirst()
        .map(this::item).orElseThrow(() -> new NotFound("conflict", id));
  }

  private ConflictItem item(ConflictsPage.Entry entry) {
    return new ConflictItem(entry.conflict().slug(), "/conflicts#" + entry.conflict().slug(), entry.conflict().type(),
        entry.conflict().state(), entry.conflict().subjectKind(),
        Ref.of(list(entry.conflict().subjectKind()), entry.conflict().subject(), entry.subject()), Text.of(entry.conflict().title()),
        Text.of(entry.conflict().reading()), entry.sides().stream().map(side ->
            new SideItem(side.letter(), side.statements().stream().map(this::item).toList())).toList());
  }

  private StatementItem item(Statement said) {
    return new StatementItem(said.kind(), said.key(), Text.of(said.about()), said.path(), said.terms(),
        said.scope().stream().map(Text::of).toList(), DateSaid.ofNullable(said.date()), values.of(said));
  }

  private static SourceItem item(Citation source, long statements) {
    return new SourceItem(source.slug(), "/sources/" + source.slug(), source.title(), source.publisher(), source.url(), source.archiveUrl(),
        source.language(), source.kind(), DateSaid.ofNullable(source.publishedOn()), source.retrievedOn(), statements);
  }

  private static String list(SubjectKind kind) {
    return switch (kind) {
      case FACILITY -> "facilities";
      case AWARD -> "awards";
      case ORGANIZATION -> "organizations";
      case STAGE -> "stages";
      case POLICY -> "policies";
    };
  }
}
