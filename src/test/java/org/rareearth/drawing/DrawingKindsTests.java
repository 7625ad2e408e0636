package org.rareearth.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What each kind of drawing promises, whatever is drawn. */
class DrawingKindsTests {

  @Test
  void givesEachPartOfATreemapItsShareOfTheWholeAndLeavesNoGap() {
    Treemap map = new Treemap(List.of(area("a", 50), area("b", 30), area("c", 15), area("d", 5)));
    List<Treemap.Tile> tiles = map.tiles(700, 300);
    assertThat(tiles).allSatisfy(tile ->
        assertThat(tile.w() * tile.h() / (700 * 300) * 100).isCloseTo(tile.area().value(), offset(0.01)));
    assertThat(tiles.stream().mapToDouble(tile -> tile.w() * tile.h()).sum()).isCloseTo(700 * 300, offset(1.0));
    assertThat(tiles).allSatisfy(tile -> assertThat(tile.x() + tile.w()).isLessThanOrEqualTo(700.01));
  }

  @Test
  void explainsUnderATreemapWhatIsTooSmallForItsWords() throws Exception {
    Document drawn = drawn(new Treemap(List.of(area("a large programme", 990), area("a programme with a long name <&>", 10))), 340);
    assertThat(drawn.select("text").eachText()).contains("1", "10 a programme with a long name <&>");
  }

  @Test
  void startsEveryBarAtZeroAndDrawsAllOnOneScale() throws Exception {
    List<BarTable.@Nullable Bar> grants = new ArrayList<>();
    grants.add(new BarTable.Bar(100, "100", "(1)", "grant", null));
    grants.add(null);
    List<BarTable.@Nullable Bar> loans = new ArrayList<>();
    loans.add(new BarTable.Bar(50, "50", "(2)", "loan", null));
    loans.add(new BarTable.Bar(25, "25", "(1)", "loan signed", null));
    Document drawn = drawn(new BarTable(List.of(new Key("announced", Ink.SECOND, Texture.SOLID), new Key("signed", Ink.SECOND, Texture.SOLID)),
        List.of(new BarTable.Row("grant", grants), new BarTable.Row("loan", loans))), 720);
    List<Double> widths = drawn.select("g > rect").stream().map(bar -> Double.valueOf(bar.attr("width"))).toList();
    assertThat(widths).hasSize(3);
    assertThat(widths.get(0)).isEqualTo(2 * widths.get(1)).isEqualTo(4 * widths.get(2));
  }

  @Test
  void drawsAVagueDateAsLongAsItIsAndNoLabelOnAnother() throws Exception {
    List<Chronicle.Entry> entries = List.of(entry("2025-03-07", "2025-03-07", true), entry("2026-07-01", "2026-12-31", false),
        entry("2026-08-01", "2026-08-31", false), entry("2027-01-01", "2027-12-31", false));
    Document drawn = drawn(new Chronicle(List.of(), entries, LocalDate.parse("2026-11-22"), "today"), 720);
    List<Double> spans = drawn.select("rect[fill=none]").stream().map(span -> Double.parseDouble(span.attr("width")) + 1.2).toList();
    assertThat(spans.getFirst() / spans.getLast()).isBetween(0.49, 0.52);
    List<Double> lines = drawn.select("g:has(> title) > text").stream().map(text -> Double.valueOf(text.attr("y"))).toList();
    assertThat(lines).doesNotHaveDuplicates();
    assertThat(drawn.select("g > circle[fill=#1b1f23]")).hasSize(1);
  }

  @Test
  void marksALimitByAnArrowAndARangeByABar() throws Exception {
    DatedFigures figures = new DatedFigures(List.of(), List.of(new DatedFigures.Panel("magnets", "t/yr", List.of(
        figure(0, 10_000, DatedFigures.Reach.BELOW), figure(850, 1_000, DatedFigures.Reach.EXACT)))), String::valueOf);
    Document drawn = drawn(figures, 720);
    assertThat(drawn.select("g > path[fill=none]")).hasSize(1);
    assertThat(drawn.select("g > rect[fill=none]")).isNotEmpty();
  }

  @Test
  void tellsHowFirmATieIsByItsLine() throws Exception {
    Neighbours drawing = new Neighbours("plant", "from", "to", "none recorded",
        List.of(new Neighbours.Tie("a", "oxide", Neighbours.Line.WHOLE, "a", null), new Neighbours.Tie("b", "oxide", Neighbours.Line.DOTTED, "b", null)),
        List.of(), List.of());
    for (double width : List.of(340.0, 720.0)) {
      Document drawn = drawn(drawing, width);
      assertThat(drawn.select("g > line").eachAttr("stroke-dasharray")).containsExactly("1.5 4");
      assertThat(drawn.text()).contains("none recorded");
    }
  }

  private static Treemap.Area area(String label, double value) {
    return new Treemap.Area(label, value, Svg.number(value), label, null, false);
  }

  private static Chronicle.Entry entry(String from, String to, boolean full) {
    return new Chronicle.Entry(LocalDate.parse(from), LocalDate.parse(to), from, "something with a rather long name happened " + from, from,
        Sign.CIRCLE, full, null);
  }

  private static DatedFigures.Figure figure(double low, double high, DatedFigures.Reach reach) {
    double from = reach == DatedFigures.Reach.EXACT ? low : high;
    return new DatedFigures.Figure(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"), from, high, reach, Sign.CIRCLE, false, false,
        Svg.number(high), "words", null);
  }

  /** As a file, read by an XML parser, so that what is not well-formed fails. */
  private static Document drawn(Drawing drawing, double width) throws Exception {
    String svg = new Plate("title", "measure", "description", drawing, List.of("note")).inFile(width + 40, Palette.LIGHT, "x").toString();
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    Document document = Jsoup.parse(svg, "", Parser.xmlParser());
    assertThat(document.select("text").stream().filter(text -> text.hasAttr("x"))).allSatisfy(DrawingKindsTests::isInside);
    return document;
  }

  private static void isInside(Element text) {
    assertThat(Double.parseDouble(text.attr("x"))).as(text.text()).isGreaterThanOrEqualTo(0);
  }
}
