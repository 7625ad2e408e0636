package org.rareearth.site.funding;

import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.source;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.Set;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.ListColumns;
import org.rareearth.opendata.OpenList;
import org.rareearth.opendata.Shown;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /programs as a file: one row for one programme. Its sums are not in it, because one number could not keep loans from grants. */
@Component
class ProgramFile implements OpenList {

  private static final List<Column<ProgramsPage.Line>> COLUMNS = FileColumns.of(List.of(
      List.of(text("program", line -> line.program().slug()), page(line -> "/programs/" + line.program().slug())),
      words("name", line -> line.program().name()),
      List.of(text("funder", line -> line.program().funder().slug())),
      words("funder_name", line -> line.program().funder().name()),
      List.of(text("level", line -> line.program().level()), text("country", line -> line.program().country()),
          text("statute", line -> line.program().statute()), number("awards", null, line -> line.totals().awards()),
          number("awards_counted", null, line -> line.totals().counted()), text("note", line -> line.program().note()),
          text("locator", line -> line.program().locator())),
      source(line -> line.program().source())));

  /** The same on its page. */
  static final ListColumns<ProgramsPage.Line> LIST = new ListColumns<>(COLUMNS, List.of(
      Shown.words("funding.programs.name", "name", "program", "url", "name_en", "name_zh"),
      Shown.numbers("funding.programs.awards", "awards", "awards"),
      Shown.words("funding.programs.sums", null, "awards_counted"),
      Shown.words("funding.award.funder", "funder", "funder", "funder_name_en", "funder_name_zh"),
      Shown.words("funding.program.level", "level", "level"),
      Shown.words("funding.programs.country", "country", "country"),
      Shown.words("funding.programs.statute", null, "statute")), Set.of(
      "note", "locator", "source", "source_title", "source_publisher", "source_published_on", "source_url"));

  private final ProgramPages pages;

  ProgramFile(ProgramPages pages) {
    this.pages = pages;
  }

  @Override
  public String name() {
    return "programs";
  }

  @Override
  public ListColumns<?> table() {
    return LIST;
  }

  @Override
  public Extract<ProgramsPage.Line> extract(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    ProgramPages.read(query);
    ProgramPages.sort(query);
    return new Extract<>(COLUMNS, query.unknown(ProgramPages.KEYS), reader -> pages.each(query, reader));
  }
}
