package org.rareearth.site.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Chosen;
import org.rareearth.comparison.FigureRow;
import org.rareearth.comparison.GapTable;
import org.rareearth.comparison.GapTables;
import org.rareearth.comparison.Planned;
import org.rareearth.comparison.StageMoney;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.evidence.DocumentFacts;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.site.facility.RecordedNames;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.ui.Footnotes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the stage-gap table and its sources together, numbered in the order in which the page mentions them. */
@Component
class ComparisonPages {

  private final GapTables tables;
  private final SharesPicture shares;
  private final CoursesPicture courses;
  private final Conflicts conflicts;
  private final DocumentFacts facts;
  private final Words words;
  private final RecordedNames names;

  ComparisonPages(GapTables tables, SharesPicture shares, CoursesPicture courses, Conflicts conflicts, DocumentFacts facts, Words words,
      RecordedNames names) {
    this.tables = tables;
    this.shares = shares;
    this.courses = courses;
    this.conflicts = conflicts;
    this.facts = facts;
    this.words = words;
    this.names = names;
  }

  @Transactional(readOnly = true)
  public ComparisonPage of(ComparisonFilter filter, List<String> unknown) {
    GapTable table = tables.of(filter.first(), filter.second(), filter.yearAsked());
    boolean articlesPair = Set.of(table.a().code(), table.b().code()).equals(Set.of("cn", "us"));
    List<DocumentFactRow> articles = articlesPair ? facts.onPage("/compare") : List.of();
    Exhibit shares = this.shares.of(table, filter.kept());
    Exhibit courses = this.courses.of(table.a(), table.b(), filter.keptPlaces());
    return new ComparisonPage(table, shares, courses, disputes(), words, names, articles, footnotes(table, courses, articles), unknown);
  }

  /** The same table for a sheet of paper or a frame. */
  @Transactional(readOnly = true)
  public SheetPage sheet(ComparisonFilter filter) {
    GapTable table = tables.of(filter.first(), filter.second(), filter.yearAsked());
    return SheetPage.of(table, shares.of(table, filter.kept()), words);
  }

  private Map<String, String> disputes() {
    Map<String, String> byFigure = new HashMap<>();
    conflicts.all().stream().filter(conflict -> conflict.subjectKind() == SubjectKind.STAGE).forEach(conflict -> conflict.sides().stream()
        .filter(side -> side.kind() == StatementKind.STAGE_FIGURE)
        .forEach(side -> byFigure.putIfAbsent(side.statement(), conflict.slug())));
    return byFigure;
  }

  private static Footnotes footnotes(GapTable table, Exhibit courses, List<DocumentFactRow> articles) {
    Footnotes.Builder notes = new Footnotes.Builder();
    if (table.weakest() != null) {
      notes.mention(table.weakest().sources());
    }
    table.lines().forEach(line -> mention(notes, line));
    mention(notes, table.money());
    notes.mention(courses.sources());
    table.lacks().forEach(gap -> notes.mention(gap.source().source()));
    articles.forEach(fact -> notes.mention(fact.source()));
    return notes.build();
  }

  private static void mention(Footnotes.Builder notes, GapTable.Line line) {
    for (GapTable.Standings standings : List.of(line.a(), line.b(), line.role())) {
      standings.shown().forEach(position -> notes.mention(position.source().source()));
      standings.others().forEach(position -> notes.mention(position.source().source()));
    }
    line.pairs().forEach(pair -> {
      mention(notes, pair.a());
      mention(notes, pair.b());
      mention(notes, pair.world());
    });
    line.closing().plants().forEach(plan -> mention(notes, plan));
    line.closing().expansions().forEach(plan -> mention(notes, plan));
    line.closing().stated().forEach(figure -> mention(notes, figure));
  }

  private static void mention(Footnotes.Builder notes, @Nullable Chosen chosen) {
    if (chosen != null) {
      mention(notes, chosen.shown());
      chosen.others().forEach(other -> mention(notes, other));
    }
  }

  private static void mention(Footnotes.Builder notes, FigureRow figure) {
    notes.mention(figure.source().source());
  }

  private static void mention(Footnotes.Builder notes, Planned plan) {
    notes.mention(plan.statusSource().source()).mention(plan.source().source());
  }

  private static void mention(Footnotes.Builder notes, StageMoney money) {
    money.awards().forEach(award -> notes.mention(award.shown().source()));
  }
}
