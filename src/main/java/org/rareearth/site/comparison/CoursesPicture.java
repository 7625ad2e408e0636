package org.rareearth.site.comparison;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.said;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearth.comparison.Course;
import org.rareearth.comparison.Courses;
import org.rareearth.comparison.FigureRow;
import org.rareearth.drawing.Ink;
import org.rareearth.drawing.LinePanels;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Unit;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.site.picture.Captions;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Picture;
import org.rareearth.site.picture.Twin;
import org.rareearth.site.picture.Twin.Cell;
import org.rareearth.site.picture.Twin.Head;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.stage.PlaceRef;
import org.rareearth.stage.Places;
import org.rareearth.stage.StageRef;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Measures of two places over the years, one panel each, as far as several years are published. */
@Component
class CoursesPicture implements Picture {

  private static final int FROM = 2010;
  private static final List<String> KEYS = List.of("a", "b");

  private static final List<Column<FigureRow>> COLUMNS = FileColumns.of(List.of(
      List.of(text("stage", FigureRow::stage), text("metric", FigureRow::metric), text("product_group", FigureRow::group),
          text("share_of", row -> row.place().code()), date("year", FigureRow::year), number("value", null, row -> row.value().low()),
          number("value_high", null, row -> row.value().high()), text("qualifier", row -> row.value().qualifier()),
          text("value_unit", row -> row.value().unit().symbol())),
      said(FigureRow::source)));

  private final Courses courses;
  private final Places places;
  private final Stages stages;
  private final Captions captions;

  CoursesPicture(Courses courses, Places places, Stages stages, Captions captions) {
    this.courses = courses;
    this.places = places;
    this.stages = stages;
    this.captions = captions;
  }

  @Override
  public String name() {
    return FOLDER + "courses";
  }

  @Override
  public Extract<FigureRow> extract(MultiValueMap<String, String> query) {
    ComparisonFilter asked = asked(query);
    return new Extract<>(COLUMNS, new ListQuery(query).unknown(KEYS), reader -> read(place("a", asked.first()), place("b", asked.second()))
        .stream().flatMap(CoursesPicture::figures).forEach(reader));
  }

  @Override
  @Transactional(readOnly = true)
  public Exhibit exhibit(MultiValueMap<String, String> query) {
    ComparisonFilter asked = asked(query);
    return of(place("a", asked.first()), place("b", asked.second()), new ListQuery(query).kept(KEYS));
  }

  /** Of two places that are known to be recorded. */
  Exhibit of(PlaceRef a, PlaceRef b, Map<String, List<String>> query) {
    List<Course> read = read(a, b);
    Set<Citation> sources = new LinkedHashSet<>();
    read.stream().flatMap(CoursesPicture::figures).forEach(figure -> sources.add(figure.source().source()));
    int last = read.stream().flatMap(CoursesPicture::figures).mapToInt(CoursesPicture::year).max().orElse(FROM + 1);
    Map<String, LocalizedText> names = stages.all().stream().collect(Collectors.toMap(StageRef::code, StageRef::name));
    List<LinePanels.Panel> panels = read.stream().map(course -> panel(course, a, b, names)).toList();
    return new Exhibit("courses", query, captions.say("comparison.courses.title", a.name(), ComparisonPage.withArticle(b)),
        captions.say("comparison.courses.measure", String.valueOf(FROM), String.valueOf(last)),
        captions.say("comparison.courses.description", String.valueOf(panels.size())), captions.say("comparison.courses.note"),
        List.copyOf(sources), new LinePanels(FROM, last, panels, value -> captions.print(plain(value))), twin(read, names));
  }

  private List<Course> read(PlaceRef a, PlaceRef b) {
    return courses.of(a.code(), b.code(), FROM);
  }

  private static ComparisonFilter asked(MultiValueMap<String, String> query) {
    return new ComparisonFilter(query.getFirst("a"), query.getFirst("b"), null);
  }

  private PlaceRef place(String parameter, String typed) {
    List<PlaceRef> all = places.all();
    return all.stream().filter(place -> place.code().equalsIgnoreCase(typed.strip())).findFirst()
        .orElseThrow(() -> new BadInput(parameter, typed, all.stream().map(PlaceRef::code).toList()));
  }

  private static Stream<FigureRow> figures(Course course) {
    return Stream.concat(course.a().values().stream(), course.b().values().stream());
  }

  private LinePanels.Panel panel(Course course, PlaceRef a, PlaceRef b, Map<String, LocalizedText> names) {
    List<LinePanels.Line> lines = new ArrayList<>();
    line(course.a(), a, Ink.FIRST, true, lines);
    line(course.b(), b, Ink.SECOND, false, lines);
    return new LinePanels.Panel(title(course, names), captions.term("unit", course.unit()), course.unit() == Unit.PERCENT ? 100 : 0, lines);
  }

  private String title(Course course, Map<String, LocalizedText> names) {
    return captions.say("comparison.courses.panel", names.getOrDefault(course.stage(), new LocalizedText(course.stage(), null)),
        captions.term("metric", course.metric()), captions.say("group." + course.group()));
  }

  private void line(SortedMap<Integer, FigureRow> figures, PlaceRef place, Ink ink, boolean round, List<LinePanels.Line> lines) {
    if (!figures.isEmpty()) {
      SortedMap<Integer, LinePanels.Point> points = new TreeMap<>();
      figures.forEach((year, figure) -> points.put(year, new LinePanels.Point(figure.value().low().doubleValue(),
          captions.print(plain(figure.value().low().doubleValue())),
          captions.say("comparison.courses.point", place.name(), String.valueOf(year), figure.value()))));
      lines.add(new LinePanels.Line(captions.print(place.name()), ink, round, points));
    }
  }

  private Twin twin(List<Course> read, Map<String, LocalizedText> names) {
    Set<Integer> years = new TreeSet<>();
    read.stream().flatMap(CoursesPicture::figures).forEach(figure -> years.add(year(figure)));
    List<Head> heads = new ArrayList<>(List.of(Head.words(captions.say("comparison.courses.head"))));
    years.forEach(year -> heads.add(Head.number(String.valueOf(year))));
    return new Twin(heads, read.stream().flatMap(course -> Stream.of(course.a(), course.b()).filter(side -> !side.isEmpty())
        .map(side -> cells(title(course, names), side, years))).toList());
  }

  private List<Cell> cells(String title, SortedMap<Integer, FigureRow> side, Set<Integer> years) {
    List<Cell> cells = new ArrayList<>();
    FigureRow any = side.get(side.lastKey());
    cells.add(Cell.of(captions.say("comparison.courses.row", any.place().name(), title)));
    for (int year : years) {
      FigureRow figure = side.get(year);
      cells.add(figure == null ? Cell.of("") : Cell.said(figure.value(), figure.source().source().slug()));
    }
    return cells;
  }

  private static int year(FigureRow figure) {
    return figure.year() == null ? FROM : figure.year().year();
  }

  private static BigDecimal plain(double value) {
    BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
