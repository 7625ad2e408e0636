package org.rareearth.site.stage;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Chosen;
import org.rareearth.comparison.FigureRow;
import org.rareearth.comparison.Pair;
import org.rareearth.kernel.Quantity;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.OpenList;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.stage.StageDetail;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /stages as a file: one row for one stage, with its plants and the shares of China and the United States. */
@Component
class StagesFile implements OpenList {

  private record Row(StageDetail stage, @Nullable Long plants, @Nullable Pair shares) {}

  private static final List<Column<Row>> COLUMNS = columns();

  private final StagePages pages;

  StagesFile(StagePages pages) {
    this.pages = pages;
  }

  @Override
  public String name() {
    return "stages";
  }

  @Override
  public Extract<?> extract(MultiValueMap<String, String> query) {
    StagesPage page = pages.all();
    return new Extract<>(COLUMNS, new ListQuery(query).unknown(List.of()), reader -> page.stages().forEach(stage -> {
      String code = stage.ref().code();
      reader.accept(new Row(stage, page.plants().get(code), page.share(code)));
    }));
  }

  private static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>();
    StageRecord.STAGE.forEach(column -> columns.add(
        new Column<>(column.key(), column.type(), column.unit(), row -> column.value().apply(row.stage()))));
    columns.add(number("plants_at_stage", null, Row::plants));
    columns.addAll(share("cn", Pair::a));
    columns.addAll(share("us", Pair::b));
    return List.copyOf(columns);
  }

  /** A share says of which year it is and what all of it is, because the two places may be measured differently. */
  private static List<Column<Row>> share(String place, Function<Pair, @Nullable Chosen> side) {
    Function<Row, @Nullable FigureRow> figure = row -> from(from(row.shares(), side), Chosen::shown);
    return List.of(number(place + "_share_low_pct", "%", row -> from(from(figure.apply(row), FigureRow::value), Quantity::low)),
        number(place + "_share_high_pct", "%", row -> from(from(figure.apply(row), FigureRow::value), Quantity::upper)),
        date(place + "_share_year", row -> from(figure.apply(row), FigureRow::year)),
        text(place + "_share_denominator", row -> from(figure.apply(row), FigureRow::denominator)),
        text(place + "_share_source", row -> from(figure.apply(row), one -> one.source().source().slug())));
  }
}
