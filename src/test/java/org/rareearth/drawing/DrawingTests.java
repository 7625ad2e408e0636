package org.rareearth.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every kind of drawing, on every width and palette: well-formed, in bounds, readable without colour, and honest about zero. */
class DrawingTests {

  private static final List<Key> KEYS = List.of(new Key("China", Ink.FIRST, Texture.SOLID), new Key("rest", Ink.EDGE, Texture.DOTS));

  static Stream<Drawing> drawings() {
    return Stream.of(bars("<b>&\"Mining\"</b>\u0001"), bars("稀土永磁体制造与回收利用"), back(), strips(), lines());
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void isWellFormedOnEveryWidthAndPalette(Drawing drawing) throws Exception {
    Plate plate = new Plate("Share & share", "per cent", "what is seen", drawing, List.of("A note.", "来源：某某。"));
    for (Svg svg : List.of(plate.onPage(Plate.WIDE, "a", path -> path), plate.onPage(Plate.NARROW, "b", path -> path),
        plate.inFile(760, Palette.LIGHT, "c"), plate.inFile(320, Palette.DARK, "d"))) {
      Element root = parsed(svg).getDocumentElement();
      assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Share & share");
      assertThat(root.getAttribute("aria-labelledby")).contains("-title").contains("-desc");
      assertThat(svg.toString()).doesNotContain(" style=").doesNotContain("NaN").doesNotContain("Infinity");
      assertStaysInside(root);
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void takesItsColoursFromThePageOrBringsThemAlong(Drawing drawing) {
    Plate plate = new Plate("t", "m", "d", drawing, List.of());
    assertThat(plate.onPage(Plate.WIDE, "a", path -> path).toString()).doesNotContain("=\"#").contains("class=\"fill-");
    assertThat(plate.inFile(760, Palette.DARK, "a").toString()).contains(Ink.PAPER.dark()).doesNotContain("class=\"fill-");
  }

  @Test
  void hasTheColoursOfTheStyleSheet() throws IOException {
    String tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
    String classes = Files.readString(Path.of("src/main/resources/static/css/pictures.css"));
    for (Ink ink : Ink.values()) {
      assertThat(tokens).contains("--" + ink.token() + ": light-dark(" + ink.light() + ", " + ink.dark() + ")");
      assertThat(classes).contains(".fill-" + ink.key() + " { fill: var(--" + ink.token() + ")")
          .contains(".line-" + ink.key() + " { stroke: var(--" + ink.token() + ")");
    }
  }

  @Test
  void saysInWordsWhatHasNoNumberAndDrawsNoBarForIt() throws Exception {
    String svg = new Plate("t", "m", "d", back(), List.of()).onPage(Plate.WIDE, "a", path -> path).toString();
    assertThat(svg).contains(">no figure</text>");
    assertThat(parsed(svg).getElementsByTagName("rect").getLength()).as("one side alone has a bar").isEqualTo(1);
  }

  @Test
  void makesMarksReachableWhereTheyLeadSomewhere() throws Exception {
    Document page = parsed(new Plate("t", "m", "d", strips(), List.of()).onPage(Plate.WIDE, "a", path -> path + "&as_of=2025"));
    NodeList links = page.getElementsByTagName("a");
    assertThat(((Element) links.item(0)).getAttribute("href")).isEqualTo("/awards?year=2025&as_of=2025");
    assertThat(page.getDocumentElement().getAttribute("role")).isEqualTo("group");
    assertThat(parsed(new Plate("t", "m", "d", strips(), List.of()).inFile(760, Palette.LIGHT, "a")).getElementsByTagName("a").getLength())
        .as("a file has nothing to follow").isZero();
  }

  @Test
  void startsEveryScaleAtZeroAndEndsItAtARoundNumber() {
    assertThat(Scale.upTo(270_000, 100, 3).most()).isEqualTo(300_000);
    assertThat(Scale.upTo(0.7, 100, 3).ticks(3)).first().isEqualTo(0.0);
    assertThat(new Scale(100, 50).at(0)).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> new Scale(0, 10));
  }

  @Test
  void becomesDotsOfTwiceTheSizeWithChineseAmongThem() throws IOException {
    Plate plate = new Plate("稀土", "m", "d", bars("采矿"), List.of());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Png.of(plate.inFile(400, Palette.LIGHT, "a"))));
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getRGB(2, 2) & 0xFFFFFF).isEqualTo(Integer.parseInt(Ink.PAPER.light().substring(1), 16));
    assertThat(Stream.iterate(0, x -> x + 1).limit(200).anyMatch(x -> (image.getRGB(40 + x, 66) & 0xFF) < 0x80)).as("the title").isTrue();
  }

  private static void assertStaysInside(Element root) {
    String[] box = root.getAttribute("viewBox").split(" ");
    double width = Double.parseDouble(box[2]);
    NodeList rects = root.getElementsByTagName("rect");
    for (int i = 0; i < rects.getLength(); i++) {
      Element rect = (Element) rects.item(i);
      double x = Double.parseDouble(rect.getAttribute("x"));
      double w = Double.parseDouble(rect.getAttribute("width"));
      assertThat(x).isGreaterThanOrEqualTo(-0.01);
      assertThat(x + w).isLessThanOrEqualTo(width + 0.01);
      assertThat(Double.parseDouble(rect.getAttribute("height"))).isPositive();
    }
  }

  private static Document parsed(Object svg) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static StackedBars bars(String label) {
    return new StackedBars(KEYS, List.of(
        new StackedBars.Row(label, "2025", List.of(new StackedBars.Part(0, 69.2, "69.2 %", "China 69.2 %"),
            new StackedBars.Part(1, 30.8, "", "rest")), "no figure", "/stages/mining", true),
        new StackedBars.Row("Recycling", "", List.of(), "no figure", null, false)), 100);
  }

  private static DivergingBars back() {
    return new DivergingBars("China", "United States", List.of(new DivergingBars.Row("Separation and refining",
        new DivergingBars.Side(90, "at least 90 %", "2025, of world capability"), null, "no figure", null, false)), 100);
  }

  private static ColumnStrips strips() {
    List<ColumnStrips.@Nullable Bar> bars = new ArrayList<>(Collections.nCopies(3, null));
    bars.set(1, new ColumnStrips.Bar(620, "620", "2025, loan, conditional: $620 M", "/awards?year=2025"));
    return new ColumnStrips(List.of("2024", "2025", "no date"),
        List.of(new ColumnStrips.Group("Loan", List.of(new ColumnStrips.Strip("conditional", Ink.SECOND, Texture.HATCH, bars)))));
  }

  private static LinePanels lines() {
    TreeMap<Integer, LinePanels.Point> points = new TreeMap<>();
    points.put(2018, new LinePanels.Point(120_000, "120,000", "2018: 120,000"));
    points.put(2025, new LinePanels.Point(270_000, "270,000", "2025: 270,000"));
    return new LinePanels(2010, 2025, List.of(new LinePanels.Panel("Mining", "t REO", 0,
        List.of(new LinePanels.Line("China", Ink.FIRST, true, points)))), value -> String.valueOf((long) value));
  }
}
