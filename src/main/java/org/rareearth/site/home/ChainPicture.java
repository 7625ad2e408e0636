package org.rareearth.site.home;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.said;
import static org.rareearth.site.ui.FileColumns.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.FigureRow;
import org.rareearth.comparison.GapTable;
import org.rareearth.comparison.GapTables;
import org.rareearth.kernel.Quantity;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Picture;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The chain as one picture: what share of the world China, the United States and all others have at each stage. */
@Component
class ChainPicture implements Picture {

  /**
   * The share of one place at one stage.
   *
   * @param place code of the place, or {@code others}
   * @param figure null where nobody has published one, and for the others
   * @param rest what the two leave, where both are shares of one total
   */
  record Share(StripStage stage, String place, @Nullable FigureRow figure, @Nullable BigDecimal rest) {}

  private static final List<Column<Share>> COLUMNS = FileColumns.of(List.of(
      List.of(text("stage", row -> row.stage().stage().code())), words("stage_name", row -> row.stage().stage().name()),
      List.of(text("share_of", Share::place),
          number("share_pct", "%", row -> row.rest() != null ? row.rest() : from(row.figure(), figure -> figure.value().low())),
          number("share_high_pct", "%", row -> from(from(row.figure(), FigureRow::value), Quantity::high)),
          text("qualifier", row -> row.rest() != null ? "computed" : from(row.figure(), figure -> figure.value().qualifier())),
          date("year", row -> from(row.figure(), FigureRow::year)),
          text("denominator", row -> from(row.figure(), FigureRow::denominator))),
      said(row -> from(row.figure(), FigureRow::source))));

  private final GapTables tables;
  private final ChainDrawing drawing;

  ChainPicture(GapTables tables, ChainDrawing drawing) {
    this.tables = tables;
    this.drawing = drawing;
  }

  @Override
  public String name() {
    return FOLDER + "chain";
  }

  @Override
  public Extract<Share> extract(MultiValueMap<String, String> query) {
    return new Extract<>(COLUMNS, new ListQuery(query).unknown(List.of()), this::each);
  }

  @Override
  @Transactional(readOnly = true)
  public Exhibit exhibit(MultiValueMap<String, String> query) {
    GapTable table = tables.of("cn", "us", null);
    return drawing.exhibit(StripStage.all(table), table.year());
  }

  private void each(Consumer<Share> reader) {
    for (StripStage stage : StripStage.all(tables.of("cn", "us", null))) {
      reader.accept(new Share(stage, "cn", stage.china(), null));
      reader.accept(new Share(stage, "us", stage.unitedStates(), null));
      BigDecimal rest = stage.rest();
      if (rest != null) {
        reader.accept(new Share(stage, "others", null, rest));
      }
    }
  }
}
