package org.rareearth.site.funding;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.flag;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.said;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.stream.Stream;
import org.rareearth.funding.AwardDetail;
import org.rareearth.funding.AwardReport;
import org.rareearth.kernel.Money;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.OpenRecord;
import org.rareearth.opendata.Section;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.RecordTables;
import org.springframework.stereotype.Component;

/** /awards/{slug} as a file: what each source reports of the award, side by side, never to be added. */
@Component
class AwardRecord implements OpenRecord {

  private record Told(AwardReport report, boolean shown) {}

  private static final List<Column<Told>> REPORTS = FileColumns.of(List.of(
      List.of(text("report", told -> told.report().event()), text("award", told -> told.report().award()), flag("shown", Told::shown),
          number("amount_in_currency", null, told -> from(told.report().amount(), Money::amount)),
          text("currency", told -> from(told.report().amount(), Money::currency)), text("amount_unit", told -> told.report().amountUnit()),
          text("qualifier", told -> told.report().qualifier()), text("rung", told -> told.report().rung()),
          date("date", told -> told.report().date()), text("instrument", told -> told.report().instrument()),
          text("program_as_stated", told -> told.report().programAsStated()),
          text("funder_as_stated", told -> told.report().funderAsStated())),
      said(told -> told.report().said())));

  private static final List<Column<AwardDetail>> BESIDES = FileColumns.of(List.of(
      List.of(text("award", detail -> detail.row().slug()), text("statute", AwardDetail::statute)), words("terms", AwardDetail::terms),
      List.of(text("note", AwardDetail::note))));

  private final AwardPages pages;

  AwardRecord(AwardPages pages) {
    this.pages = pages;
  }

  @Override
  public String folder() {
    return "awards";
  }

  @Override
  public List<Section<?>> sections(String slug) {
    AwardPage page = pages.one(slug);
    List<Told> told = page.reports().stream().map(report -> new Told(report, report.equals(page.reports().getFirst()))).toList();
    return Stream.<Section<?>>of(Section.of("reports", REPORTS, told), Section.of("award", AwardFile.COLUMNS, List.of(page.award())),
        Section.of("besides", BESIDES, List.of(page.detail())), Section.of("overlapping", AwardFile.COLUMNS, page.overlapping()),
        RecordTables.articles(page.facts()), RecordTables.sources(page.footnotes())).toList();
  }
}
