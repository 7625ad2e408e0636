package org.rareearth.site.funding;

import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.text;

import java.util.List;
import java.util.function.Consumer;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.Instrument;
import org.rareearth.funding.Rung;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Picture;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The sums of awards by instrument and rung; it obeys the address of the list of awards. */
@Component
class LadderPicture implements Picture {

  /** A bar. */
  record Bar(Instrument instrument, Rung rung, SumTable.Sum sum) {}

  private static final List<Column<Bar>> COLUMNS = List.of(text("instrument", Bar::instrument), text("rung", Bar::rung),
      number("amount_in_currency", null, row -> row.sum().money().amount()), text("currency", row -> row.sum().money().currency()),
      number("awards", null, row -> row.sum().awards()), number("awards_inexact", null, row -> row.sum().inexact()));

  private final AwardPages pages;
  private final AwardMoney money;

  LadderPicture(AwardPages pages, AwardMoney money) {
    this.pages = pages;
    this.money = money;
  }

  @Override
  public String name() {
    return FOLDER + "award-ladder";
  }

  @Override
  public Extract<Bar> extract(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    AwardFilter filter = pages.filter(query);
    return new Extract<>(COLUMNS, query.unknown(AwardFacets.keys(query)), reader -> each(money.table(query, filter), reader));
  }

  @Override
  @Transactional(readOnly = true)
  public Exhibit exhibit(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    return money.ladder(query, pages.filter(query));
  }

  private static void each(SumTable table, Consumer<Bar> reader) {
    for (SumTable.Line line : LadderDrawing.drawn(table)) {
      for (int i = 0; i < line.sums().size(); i++) {
        SumTable.Sum sum = line.sums().get(i);
        if (sum != null) {
          reader.accept(new Bar(line.instrument(), table.rungs().get(i), sum));
        }
      }
    }
  }
}
