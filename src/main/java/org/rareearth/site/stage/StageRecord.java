package org.rareearth.site.stage;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.flag;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.quantity;
import static org.rareearth.site.ui.FileColumns.said;
import static org.rareearth.site.ui.FileColumns.source;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.stream.Stream;
import org.rareearth.comparison.FigureRow;
import org.rareearth.comparison.FigureTable;
import org.rareearth.comparison.GapRow;
import org.rareearth.comparison.PositionRow;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.OpenRecord;
import org.rareearth.opendata.Section;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.RecordTables;
import org.rareearth.stage.PlaceRef;
import org.rareearth.stage.StageDetail;
import org.springframework.stereotype.Component;

/** /stages/{code} as a file: every figure of the stage, shown or beside it, with what else is recorded of it. */
@Component
class StageRecord implements OpenRecord {

  private record Told(FigureRow figure, boolean shown) {}

  static final List<Column<StageDetail>> STAGE = FileColumns.of(List.of(
      List.of(text("stage", stage -> stage.ref().code()), page(stage -> "/stages/" + stage.ref().code()),
          number("position", null, stage -> stage.ref().position())),
      words("name", stage -> stage.ref().name()), words("definition", StageDetail::definition),
      words("native_product", StageDetail::nativeProduct), List.of(text("native_unit", stage -> stage.ref().nativeUnit())),
      source(StageDetail::source)));

  private static final List<Column<Told>> FIGURES = FileColumns.of(List.of(
      List.of(text("figure", told -> told.figure().slug()), text("metric", told -> told.figure().metric()), flag("shown", Told::shown),
          text("place", told -> told.figure().place().code())),
      words("place_name", told -> told.figure().place().name()),
      List.of(text("partner", told -> from(told.figure().partner(), PlaceRef::code))), quantity(told -> told.figure().value()),
      List.of(text("product", told -> told.figure().product()), text("product_group", told -> told.figure().group()),
          date("year", told -> told.figure().year()), text("denominator", told -> told.figure().denominator()),
          text("mark", told -> told.figure().mark())),
      said(told -> told.figure().source())));

  private static final List<Column<PositionRow>> POSITIONS = FileColumns.of(List.of(
      List.of(text("statement", PositionRow::slug), text("place", position -> position.place().code()), text("aspect", PositionRow::aspect),
          text("standing", PositionRow::standing)),
      words("text", PositionRow::words), said(PositionRow::source)));

  private static final List<Column<GapRow>> GAPS = FileColumns.of(List.of(
      List.of(text("statement", GapRow::slug), text("place", gap -> gap.place().code())), words("text", GapRow::missing),
      said(GapRow::source)));

  private final StagePages pages;

  StageRecord(StagePages pages) {
    this.pages = pages;
  }

  @Override
  public String folder() {
    return "stages";
  }

  @Override
  public List<Section<?>> sections(String code) {
    StagePage page = pages.of(code);
    Stream<Told> told = page.figures().tables().stream().flatMap(table -> table.groups().stream())
        .flatMap(group -> group.rows().stream()).flatMap(row -> row.cells().values().stream()).flatMap(StageRecord::told);
    return List.of(Section.of("figures", FIGURES, told.toList()), Section.of("stage", STAGE, List.of(page.stage())),
        Section.of("positions", POSITIONS, page.positions()), Section.of("gaps", GAPS, page.gaps()), RecordTables.articles(page.articles()),
        RecordTables.sources(page.footnotes()));
  }

  private static Stream<Told> told(FigureTable.Cell cell) {
    return Stream.concat(Stream.of(new Told(cell.shown(), true)), cell.others().stream().map(other -> new Told(other, false)));
  }
}
