package org.rareearth.site.comparison;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.flag;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Chosen;
import org.rareearth.comparison.FigureRow;
import org.rareearth.comparison.Gap;
import org.rareearth.comparison.GapTable;
import org.rareearth.comparison.Pair;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Quantity;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.OpenList;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.stage.PlaceRef;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /compare as a file: a row for each measure of a stage with both places' figures, and their difference where there is one. */
@Component
class ComparisonFile implements OpenList {

  private record Row(GapTable table, GapTable.Line line, Pair pair) {}

  /** What is taken from what, in the names of the columns: the shorter way to a formula that can be followed. */
  private static final String FORMULA = "gap_low = leader_low - follower_high; gap_high = leader_high - follower_low; ratio = leader / follower";

  private static final List<Column<Row>> COLUMNS = FileColumns.of(List.of(
      List.of(text("stage", row -> row.line().code()), page(row -> "/stages/" + row.line().code())),
      words("stage_name", row -> row.line().stage().ref().name()),
      List.of(text("metric", row -> row.pair().metric()), text("product_group", row -> row.pair().group()),
          text("unit", row -> row.pair().unit().symbol()), text("a", row -> row.table().a().code()), text("b", row -> row.table().b().code())),
      side("a", Pair::a), side("b", Pair::b), side("world", Pair::world),
      List.of(text("leader", row -> from(row.pair().gap(), gap -> leader(row.table(), gap).code())),
          number("gap_low", null, row -> from(from(row.pair().gap(), Gap::difference), Quantity::low)),
          number("gap_high", null, row -> from(from(row.pair().gap(), Gap::difference), Quantity::upper)),
          text("gap_unit", row -> from(row.pair().gap(), gap -> gap.points() ? "percentage points" : gap.difference().unit().symbol())),
          number("ratio_low", null, row -> from(from(row.pair().gap(), Gap::ratio), Quantity::low)),
          number("ratio_high", null, row -> from(from(row.pair().gap(), Gap::ratio), Quantity::upper)),
          text("formula", row -> row.pair().gap() == null ? null : FORMULA),
          text("why_no_gap", row -> row.pair().gap() == null ? row.pair().whyNoGap() : null),
          flag("on_both_sides", row -> row.pair().bothSides()))));

  private final ComparisonPages pages;

  ComparisonFile(ComparisonPages pages) {
    this.pages = pages;
  }

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public Extract<?> extract(MultiValueMap<String, String> query) {
    Map<String, String> typed = query.toSingleValueMap();
    refuseSeveral(query);
    ComparisonFilter filter = new ComparisonFilter(typed.get("a"), typed.get("b"), typed.get("year"));
    List<String> unknown = new ListQuery(query).unknown(List.of("a", "b", "year"));
    GapTable table = pages.of(filter, unknown).table();
    Stream<Row> rows = table.lines().stream().flatMap(line -> line.pairs().stream().map(pair -> new Row(table, line, pair)));
    return new Extract<>(COLUMNS, unknown, rows::forEach);
  }

  /** A file of two comparisons in one could not say which row is of which. */
  private static void refuseSeveral(MultiValueMap<String, String> query) {
    query.forEach((key, values) -> {
      if (values.size() > 1) {
        throw BadInput.explained(key, String.join(", ", values), "errors.accepts.file");
      }
    });
  }

  private static PlaceRef leader(GapTable table, Gap gap) {
    return gap.aLeads() ? table.a() : table.b();
  }

  private static List<Column<Row>> side(String key, Function<Pair, @Nullable Chosen> side) {
    Function<Row, @Nullable FigureRow> figure = row -> from(side.apply(row.pair()), Chosen::shown);
    return List.of(number(key + "_low", null, row -> from(from(figure.apply(row), FigureRow::value), Quantity::low)),
        number(key + "_high", null, row -> from(from(figure.apply(row), FigureRow::value), Quantity::upper)),
        text(key + "_qualifier", row -> from(from(figure.apply(row), FigureRow::value), Quantity::qualifier)),
        date(key + "_year", row -> from(figure.apply(row), FigureRow::year)),
        text(key + "_product", row -> from(figure.apply(row), FigureRow::product)),
        text(key + "_denominator", row -> from(figure.apply(row), FigureRow::denominator)),
        text(key + "_mark", row -> from(figure.apply(row), FigureRow::mark)),
        text(key + "_source", row -> from(figure.apply(row), one -> one.source().source().slug())));
  }
}
