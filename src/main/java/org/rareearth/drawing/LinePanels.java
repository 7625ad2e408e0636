package org.rareearth.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * Small multiples of lines over the same years: each measure in a panel of its own with its own scale from zero. Between years of which
 * nothing is published a line is broken into points.
 *
 * @param print a number of the scale, in the reader's language
 */
public record LinePanels(int first, int last, List<Panel> panels, DoubleFunction<String> print) implements Drawing {

  private static final double PLOT = 110;
  private static final double BETWEEN = 36;
  private static final double SCALE = 52;
  private static final double POINT = 3;

  /**
   * One measure with its unit.
   *
   * @param whole where the scale ends, such as 100 for per cent; zero to end above the largest value
   */
  public record Panel(String title, String unit, double whole, List<Line> lines) {

    double most() {
      return lines.stream().flatMap(line -> line.points.values().stream()).mapToDouble(Point::value).max().orElse(1);
    }
  }

  /**
   * One place.
   *
   * @param round whether its points are round; else square, so that two places differ without colour
   */
  public record Line(String name, Ink ink, boolean round, SortedMap<Integer, Point> points) {}

  /** A number as printed and in words with its year. */
  public record Point(double value, String text, String words) {}

  @Override
  public double draw(Canvas canvas, double top) {
    int columns = canvas.isNarrow() ? 1 : 2;
    double width = (canvas.width() - (columns - 1) * BETWEEN) / columns;
    double y = top;
    for (int i = 0; i < panels.size(); i += columns) {
      double end = y;
      for (int c = 0; c < columns && i + c < panels.size(); c++) {
        end = Math.max(end, panel(canvas, panels.get(i + c), c * (width + BETWEEN), y, width));
      }
      y = end;
    }
    return y - 14;
  }

  private double panel(Canvas canvas, Panel panel, double x, double top, double width) {
    double y = canvas.paragraph(x, top + 13, panel.title, Ink.TEXT, Canvas.SIZE, width, true);
    y = canvas.paragraph(x, y - 2, panel.unit, Ink.SOFT, Canvas.SMALL, width, false);
    Plot plot = new Plot(canvas, x, y + 8, width - SCALE, panel.whole > 0 ? new Scale(panel.whole, PLOT) : Scale.upTo(panel.most() * 1.12, PLOT, 3));
    plot.axes();
    List<Double> taken = new ArrayList<>();
    panel.lines.forEach(line -> plot.line(line, taken));
    return y + 8 + PLOT + 44;
  }

  /** A panel's plot: years from left to right, values upwards, the scale at the right beside the latest values. */
  private final class Plot {

    private final Canvas canvas;
    private final double x;
    private final double top;
    private final double width;
    private final Scale scale;

    Plot(Canvas canvas, double x, double top, double width, Scale scale) {
      this.canvas = canvas;
      this.x = x;
      this.top = top;
      this.width = width;
      this.scale = scale;
    }

    double x(int year) {
      return x + 4 + (width - 8) * (year - first) / Math.max(1, last - first);
    }

    double y(double value) {
      return top + PLOT - scale.at(value);
    }

    void axes() {
      for (double tick : scale.ticks(3)) {
        canvas.add(canvas.line(x, y(tick), x + width, y(tick), tick == 0 ? Ink.EDGE : Ink.RULE));
        canvas.add(canvas.text(x + width + 6, y(tick) + 4, print.apply(tick), Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
      }
      for (int year = first - first % 5 + 5; year <= last; year += 5) {
        canvas.add(canvas.text(x(year), top + PLOT + 15, String.valueOf(year), Ink.SOFT, Canvas.SMALL,
            year == last ? Canvas.Anchor.END : Canvas.Anchor.MIDDLE));
      }
    }

    void line(Line line, List<Double> taken) {
      List<Svg> marks = new ArrayList<>();
      List<Integer> years = List.copyOf(line.points.keySet());
      for (int i = 1; i < years.size(); i++) {
        marks.add(segment(line, years.get(i - 1), years.get(i)));
      }
      line.points.forEach((year, point) -> marks.add(point(line, year, point)));
      int end = years.getLast();
      Point latest = line.points.get(end);
      boolean falls = years.size() > 1 && line.points.get(years.get(years.size() - 2)).value > latest.value;
      double label = free(y(latest.value) + (falls && y(latest.value) + 20 < top + PLOT ? 17 : -8), taken);
      marks.add(canvas.label(x(end), label, line.name + " " + latest.text, line.ink,
          x(end) > x + width / 2 ? Canvas.Anchor.END : Canvas.Anchor.START));
      canvas.add(canvas.linked(null, line.name, marks));
    }

    private Svg segment(Line line, int from, int to) {
      Svg segment = canvas.line(x(from), y(line.points.get(from).value), x(to), y(line.points.get(to).value), line.ink)
          .with("stroke-width", 1.6);
      return to - from == 1 ? segment : segment.with("stroke-dasharray", "1.5 3.5");
    }

    private Svg point(Line line, int year, Point point) {
      double size = 2 * POINT;
      Svg circle = Svg.of("circle").with("cx", x(year)).with("cy", y(point.value)).with("r", POINT);
      Svg mark = line.round ? canvas.palette().fill(circle, line.ink)
          : canvas.rect(x(year) - POINT, y(point.value) - POINT, size, size, line.ink);
      return mark.add(Svg.of("title").text(point.words));
    }

    /** A height at which no other label stands. */
    private double free(double wanted, List<Double> taken) {
      double y = wanted;
      for (double other : taken) {
        if (Math.abs(other - y) < 13) {
          y = other + 26 < top + PLOT ? other + 26 : other - 13;
        }
      }
      taken.add(y);
      return y;
    }
  }

  @Override
  public Map<String, Object> option() {
    List<Map<String, Object>> grids = new ArrayList<>();
    List<Map<String, Object>> xs = new ArrayList<>();
    List<Map<String, Object>> ys = new ArrayList<>();
    List<Map<String, Object>> titles = new ArrayList<>();
    List<Map<String, Object>> series = new ArrayList<>();
    for (Panel panel : panels) {
      int i = grids.size();
      titles.add(Map.of("text", panel.title + " · " + panel.unit, "left", 8, "top", i * 200));
      grids.add(Map.of("left", 8, "right", 24, "top", 30 + i * 200, "height", 130, "containLabel", true));
      xs.add(Map.of("type", "category", "gridIndex", i, "data", IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList()));
      ys.add(Map.of("type", "value", "gridIndex", i, "min", 0));
      panel.lines.forEach(line -> series.add(Map.of("type", "line", "name", line.name, "xAxisIndex", i, "yAxisIndex", i,
          "symbol", line.round ? "circle" : "rect", "symbolSize", 7, "itemStyle", Map.of("color", Options.colour(line.ink)), "data",
          IntStream.rangeClosed(first, last).mapToObj(line.points::get)
              .map(point -> point == null ? Options.nothing("") : Options.item(point.value, point.words)).toList())));
    }
    return Map.of("height", grids.size() * 200, "title", titles, "grid", grids, "xAxis", xs, "yAxis", ys, "series", series);
  }
}
