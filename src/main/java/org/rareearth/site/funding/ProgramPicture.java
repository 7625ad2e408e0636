package org.rareearth.site.funding;

import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import org.rareearth.funding.AwardFilter;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Picture;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** One sum of awards by programme; it obeys the address of the list of awards, and {@code sum} chooses among the list's sums. */
@Component
class ProgramPicture implements Picture {

  private static final List<Column<MoneyByProgram.Share>> COLUMNS = FileColumns.of(List.of(
      List.of(text("program", MoneyByProgram.Share::program)), words("program_name", MoneyByProgram.Share::name),
      List.of(page(row -> "/programs/" + row.program()), text("payer", row -> row.cell().isPublic() ? "public" : "private"),
          text("instrument", row -> row.cell().instrument()), text("rung", row -> row.cell().rung()),
          number("amount_in_currency", null, row -> row.sum().amount()), text("currency", row -> row.sum().currency()),
          number("awards", null, row -> row.cell().awards()), number("awards_inexact", null, row -> row.cell().inexact()))));

  private final AwardPages pages;
  private final AwardMoney money;

  ProgramPicture(AwardPages pages, AwardMoney money) {
    this.pages = pages;
    this.money = money;
  }

  @Override
  public String name() {
    return FOLDER + "award-programmes";
  }

  @Override
  public Extract<MoneyByProgram.Share> extract(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    AwardFilter filter = pages.filter(query);
    return new Extract<>(COLUMNS, AwardPages.unknown(query),
        reader -> money.rows(query, filter).shares().forEach(reader));
  }

  @Override
  @Transactional(readOnly = true)
  public Exhibit exhibit(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    return money.byProgram(query, pages.filter(query));
  }
}
