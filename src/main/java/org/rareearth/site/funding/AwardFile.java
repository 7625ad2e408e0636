package org.rareearth.site.funding;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.flag;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.said;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.Set;
import org.rareearth.facility.FacilityRef;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.AwardOrder;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingAwards;
import org.rareearth.kernel.Money;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.ListColumns;
import org.rareearth.opendata.OpenList;
import org.rareearth.opendata.Shown;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /awards as a file: one row for one award, with the report that is shown and whether its amount may be added. */
@Component
public final class AwardFile implements OpenList {

  /** What files tell of an award, wherever it stands. */
  public static final List<Column<AwardRow>> COLUMNS = FileColumns.of(List.of(
      List.of(text("award", AwardRow::slug), page(row -> "/awards/" + row.slug())),
      words("title", AwardRow::title),
      List.of(number("amount_in_currency", null, row -> from(row.amount(), Money::amount)),
          text("currency", row -> from(row.amount(), Money::currency)), text("amount_unit", AwardRow::amountUnit),
          text("qualifier", AwardRow::qualifier), text("rung", AwardRow::rung), date("date", AwardRow::date),
          text("instrument", AwardRow::instrument), flag("counted", AwardRow::counted), text("exclusion", AwardRow::exclusion),
          text("related_award", AwardRow::relatedAward), text("program", row -> row.program().slug())),
      words("program_name", row -> row.program().name()),
      List.of(text("funder", row -> row.funder().slug())), words("funder_name", row -> row.funder().name()),
      List.of(text("level", AwardRow::level), text("recipient", row -> row.recipient().slug())),
      words("recipient_name", row -> row.recipient().name()),
      List.of(text("facility", row -> from(row.facility(), FacilityRef::slug))),
      words("facility_name", row -> from(row.facility(), FacilityRef::name)),
      said(AwardRow::shown)));

  /** The same on its page. */
  public static final ListColumns<AwardRow> LIST = new ListColumns<>(COLUMNS, List.of(
      Shown.words("funding.column.award", "title", "award", "url", "title_en", "title_zh", "recipient", "recipient_name_en",
          "recipient_name_zh", "facility", "facility_name_en", "facility_name_zh"),
      Shown.numbers("funding.column.amount", "amount", "amount_in_currency", "currency", "amount_unit", "qualifier", "exclusion"),
      Shown.words("funding.column.rung", "rung", "rung"),
      Shown.words("funding.column.date", "date", "date"),
      Shown.words("funding.column.instrument", "instrument", "instrument"),
      Shown.words("funding.column.program", "program", "program", "program_name_en", "program_name_zh", "funder", "funder_name_en",
          "funder_name_zh", "level")), Set.of(
      "counted", "related_award", "as_of", "rank", "locator", "source", "source_title", "source_publisher", "source_published_on", "source_url"));

  private final FundingAwards awards;
  private final AwardPages pages;

  AwardFile(FundingAwards awards, AwardPages pages) {
    this.awards = awards;
    this.pages = pages;
  }

  @Override
  public String name() {
    return "awards";
  }

  @Override
  public ListColumns<?> table() {
    return LIST;
  }

  @Override
  public Extract<AwardRow> extract(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    AwardFilter filter = pages.filter(query);
    AwardOrder order = AwardPages.order(query);
    return new Extract<>(COLUMNS, AwardPages.unknown(query), reader -> awards.each(filter, order, reader));
  }
}
