package org.rareearth.site.funding;

import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.source;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.AwardOrder;
import org.rareearth.funding.FundingAwards;
import org.rareearth.funding.ProgramRow;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.OpenRecord;
import org.rareearth.opendata.Section;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.RecordTables;
import org.springframework.stereotype.Component;

/** /programs/{slug} as a file: all awards of the programme, whatever number of them its page has room for. */
@Component
class ProgramRecord implements OpenRecord {

  private static final List<Column<ProgramRow>> PROGRAM = FileColumns.of(List.of(
      List.of(text("program", ProgramRow::slug), page(program -> "/programs/" + program.slug())), words("name", ProgramRow::name),
      List.of(text("funder", program -> program.funder().slug())), words("funder_name", program -> program.funder().name()),
      List.of(text("level", ProgramRow::level), text("country", ProgramRow::country), text("statute", ProgramRow::statute),
          text("note", ProgramRow::note), text("locator", ProgramRow::locator)),
      source(ProgramRow::source)));

  private final ProgramPages pages;
  private final FundingAwards awards;

  ProgramRecord(ProgramPages pages, FundingAwards awards) {
    this.pages = pages;
    this.awards = awards;
  }

  @Override
  public String folder() {
    return "programs";
  }

  @Override
  public List<Section<?>> sections(String slug) {
    ProgramPage page = pages.one(slug);
    AwardFilter all = AwardFilter.of(AwardFacet.PROGRAM, slug);
    return List.of(Section.reading("awards", AwardFile.COLUMNS, reader -> awards.each(all, AwardOrder.LATEST_FIRST, reader)),
        Section.of("program", PROGRAM, List.of(page.program())), RecordTables.sources(page.footnotes()));
  }
}
