package org.rareearth.drawing;

import java.util.List;

/** What a point stands for, by its shape, so that it is seen without colour; full where it happened, hollow where it was promised. */
public enum Sign {
  CIRCLE, DIAMOND, SQUARE;

  private static final double ROW = 20;

  /** The name of a sign in a legend. */
  public record Name(Sign sign, boolean full, String label) {}

  Svg at(Canvas canvas, double x, double y, double radius, Ink ink, boolean full) {
    Svg shape = switch (this) {
      case CIRCLE -> Svg.of("circle").with("cx", x).with("cy", y).with("r", radius);
      case SQUARE -> Svg.of("rect").with("x", x - radius).with("y", y - radius).with("width", 2 * radius).with("height", 2 * radius);
      case DIAMOND -> Svg.of("path").with("d", "M%s %sL%s %sL%s %sL%s %sZ".formatted(Svg.number(x), Svg.number(y - radius - 1.2),
          Svg.number(x + radius + 1.2), Svg.number(y), Svg.number(x), Svg.number(y + radius + 1.2), Svg.number(x - radius - 1.2),
          Svg.number(y)));
    };
    return canvas.palette().line(canvas.palette().fill(shape, full ? ink : Ink.PAPER), ink).with("stroke-width", 1.5);
  }

  /** Draws the names in as many lines as they need, and returns where they end. */
  static double legend(Canvas canvas, List<Name> names, double top) {
    double x = 0;
    double y = top;
    for (Name name : names) {
      double width = 16 + canvas.measure(name.label, Canvas.SMALL);
      if (x > 0 && x + width > canvas.width()) {
        x = 0;
        y += ROW;
      }
      canvas.add(name.sign.at(canvas, x + 5, y + 8, 4, Ink.TEXT, name.full));
      canvas.add(canvas.text(x + 16, y + 12, name.label, Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
      x += width + 18;
    }
    return names.isEmpty() ? top : y + ROW;
  }
}
