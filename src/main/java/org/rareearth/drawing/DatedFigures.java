package org.rareearth.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Small multiples of figures against the day on which they were said: each unit, product and basis in a panel with a scale of its own from
 * zero, all panels over the same years. What was said of a limit bears an arrow to where the truth may lie.
 *
 * @param print a number of the scale, in the reader's language
 */
public record DatedFigures(List<Sign.Name> legend, List<Panel> panels, DoubleFunction<String> print) implements Drawing {

  private static final double PLOT = 118;
  private static final double BETWEEN = 34;
  private static final double SCALE = 54;
  private static final double RADIUS = 4;
  private static final double LINE = 12;

  /** One unit, product and basis. */
  public record Panel(String title, String unit, List<Figure> figures) {}

  /** Whether the figure is what was said, or the truth may lie below or above it. */
  public enum Reach { EXACT, BELOW, ABOVE }

  /**
   * A figure.
   *
   * @param from the first day on which it may have been said, and to the last; for what was made the period in which
   * @param text the number with its target, as printed beside it
   * @param words all that is to be said of it
   * @param whole whether it holds for the whole period, and not for a day in it
   */
  public record Figure(LocalDate from, LocalDate to, double low, double high, Reach reach, Sign sign, boolean full, boolean whole,
      String text, String words, @Nullable String path) {}

  /** What is taken on a plot. */
  private record Box(double x, double y, double w, double h) {

    static Box line(double x, double y, double w) {
      return new Box(x, y, w, LINE);
    }

    boolean meets(Box other) {
      return x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h;
    }
  }

  @Override
  public double draw(Canvas canvas, double top) {
    int columns = canvas.isNarrow() || panels.size() == 1 ? 1 : 2;
    double width = (canvas.width() - (columns - 1) * BETWEEN) / columns;
    double y = Sign.legend(canvas, legend, top) + 8;
    for (int i = 0; i < panels.size(); i += columns) {
      double end = y;
      for (int c = 0; c < columns && i + c < panels.size(); c++) {
        end = Math.max(end, panel(canvas, panels.get(i + c), c * (width + BETWEEN), y, width));
      }
      y = end;
    }
    return y - 12;
  }

  private double panel(Canvas canvas, Panel panel, double x, double top, double width) {
    double y = canvas.paragraph(x, top + 13, panel.title, Ink.TEXT, Canvas.SIZE, width, true);
    y = canvas.paragraph(x, y - 2, panel.unit, Ink.SOFT, Canvas.SMALL, width, false);
    new Plot(canvas, panel, x, y + 4, width - SCALE).draw();
    return y + 4 + PLOT + 44;
  }

  private Days days(double from, double length) {
    List<LocalDate> all = panels.stream().flatMap(panel -> panel.figures.stream())
        .flatMap(figure -> Stream.of(figure.from, figure.to)).sorted().toList();
    return Days.of(all.getFirst(), all.getLast(), from, length);
  }

  private final class Plot {

    private final Canvas canvas;
    private final Panel panel;
    private final double x;
    private final double top;
    private final double width;
    private final Days days;
    private final Scale scale;
    private final List<Box> taken = new ArrayList<>();

    Plot(Canvas canvas, Panel panel, double x, double top, double width) {
      this.canvas = canvas;
      this.panel = panel;
      this.x = x;
      this.top = top;
      this.width = width;
      this.days = days(x, width);
      this.scale = Scale.upTo(panel.figures.stream().mapToDouble(Figure::high).max().orElse(1) * 1.2, PLOT, 3);
    }

    void draw() {
      for (double tick : scale.ticks(3)) {
        canvas.add(canvas.line(x, y(tick), x + width, y(tick), tick == 0 ? Ink.EDGE : Ink.RULE));
        canvas.add(canvas.text(x + width + 6, y(tick) + 4, print.apply(tick), Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
      }
      for (int year : days.years(34)) {
        double at = days.at(LocalDate.of(year, 1, 1));
        canvas.add(canvas.line(at, top + PLOT, at, top + PLOT + 4, Ink.EDGE));
        canvas.add(canvas.text(at + 3, top + PLOT + 15, String.valueOf(year), Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
      }
      panel.figures.forEach(figure -> {
        taken.add(new Box(middle(figure) - RADIUS, y(figure.high) - RADIUS, 2 * RADIUS, 2 * RADIUS + scale.at(figure.high - figure.low)));
        taken.add(new Box(days.at(figure.from), y(figure.high) - 2, days.at(figure.to) - days.at(figure.from), 4));
      });
      List<String> said = new ArrayList<>();
      panel.figures.forEach(figure -> figure(figure, said));
    }

    private void figure(Figure figure, List<String> said) {
      double at = middle(figure);
      List<Svg> marks = new ArrayList<>();
      double left = days.at(figure.from);
      double right = days.at(figure.to);
      if (figure.whole) {
        marks.add(canvas.rect(left, y(figure.high) - 2, Math.max(1, right - left), 4, Ink.EDGE));
      } else if (right - left > 2 * RADIUS) {
        marks.add(canvas.line(left, y(figure.high), right, y(figure.high), Ink.EDGE));
      }
      if (figure.high > figure.low) {
        marks.add(canvas.rect(at - 3, y(figure.high), 6, y(figure.low) - y(figure.high), Ink.EDGE, Texture.OUTLINE));
      }
      arrow(figure, at, marks);
      marks.add(figure.sign.at(canvas, at, y(figure.high), RADIUS, Ink.TEXT, figure.full));
      if (!said.contains(figure.text)) {
        label(figure, at, marks);
      }
      said.add(figure.text);
      canvas.add(canvas.linked(figure.path, figure.words, marks));
    }

    private void arrow(Figure figure, double at, List<Svg> marks) {
      if (figure.reach != Reach.EXACT) {
        double way = figure.reach == Reach.BELOW ? 1 : -1;
        double from = y(figure.high) + way * RADIUS;
        marks.add(canvas.palette().line(Svg.of("path").with("fill", "none").with("stroke-width", 1.3).with("d",
            "M%s %sv%sm-3 %sl3 %sl3 %s".formatted(Svg.number(at), Svg.number(from), Svg.number(way * 11), Svg.number(-way * 4),
                Svg.number(way * 4), Svg.number(-way * 4))), Ink.TEXT));
      }
    }

    /** Writes the number where no other stands: above, at the right, at the left or below; else the table alone has it. */
    private void label(Figure figure, double at, List<Svg> marks) {
      double wide = canvas.measure(figure.text, Canvas.SMALL) + 2;
      double y = y(figure.high);
      double up = figure.reach == Reach.ABOVE ? 18 : 8;
      double down = figure.reach == Reach.BELOW ? 28 : 18;
      List<Box> places = List.of(Box.line(at - wide / 2, y - up - 10, wide), Box.line(at + 9, y - 6, wide),
          Box.line(at - 9 - wide, y - 6, wide), Box.line(at - wide / 2, y + down - 10, wide),
          Box.line(at - wide + RADIUS, y - up - 10, wide), Box.line(at - RADIUS, y - up - 10, wide));
      places.stream().filter(box -> box.x >= x && box.x + box.w <= x + width + 2 && box.y >= top - 4 && box.y + LINE <= top + PLOT + 2)
          .filter(box -> taken.stream().noneMatch(box::meets)).findFirst().ifPresent(box -> {
            taken.add(box);
            marks.add(canvas.strong(box.x + 1, box.y + 10.5, figure.text, Ink.TEXT, Canvas.SMALL, Canvas.Anchor.START));
          });
    }

    private double middle(Figure figure) {
      return (days.at(figure.from) + days.at(figure.to)) / 2;
    }

    private double y(double value) {
      return top + PLOT - scale.at(value);
    }
  }
}
