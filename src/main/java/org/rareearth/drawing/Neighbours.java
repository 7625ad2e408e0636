package org.rareearth.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing between those from whom something comes and those to whom something goes; how firm a tie is, is seen by its line. */
public record Neighbours(String here, String before, String after, String nobody, List<Tie> incoming, List<Tie> outgoing,
    List<LineName> legend) implements Drawing {

  private static final double TEXT = 216;
  private static final double BOX = 150;
  private static final double GAP = 14;

  /** How firm a tie is. */
  public enum Line {
    HEAVY(2.6, null, Ink.TEXT), WHOLE(1.4, null, Ink.TEXT), BROKEN(1.4, "7 4", Ink.TEXT), DOTTED(1.6, "1.5 4", Ink.TEXT),
    PALE(1.4, null, Ink.EDGE);

    private final double width;
    private final @Nullable String dashes;
    private final Ink ink;

    Line(double width, @Nullable String dashes, Ink ink) {
      this.width = width;
      this.dashes = dashes;
      this.ink = ink;
    }

    Svg draw(Canvas canvas, double from, double to, double y) {
      return canvas.line(from, y, to, y, ink).with("stroke-width", width).with("stroke-dasharray", dashes);
    }
  }

  /** The name of a line in the legend. */
  public record LineName(Line line, String label) {}

  /**
   * A tie.
   *
   * @param note what flows, how much, through whom
   * @param words all that is to be said of it
   */
  public record Tie(String name, String note, Line line, String words, @Nullable String path) {}

  @Override
  public double draw(Canvas canvas, double top) {
    double y = legend(canvas, top) + 8;
    return canvas.isNarrow() ? list(canvas, y) : sides(canvas, y);
  }

  private double legend(Canvas canvas, double top) {
    double x = 0;
    double y = top;
    for (LineName name : legend) {
      double width = 40 + canvas.measure(name.label, Canvas.SMALL);
      if (x > 0 && x + width > canvas.width()) {
        x = 0;
        y += 20;
      }
      canvas.add(name.line.draw(canvas, x, x + 28, y + 8));
      canvas.add(canvas.text(x + 34, y + 12, name.label, Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
      x += width + 18;
    }
    return y + 20;
  }

  private double sides(Canvas canvas, double top) {
    double left = (canvas.width() - BOX) / 2;
    double right = left + BOX;
    canvas.add(canvas.text(0, top + 12, before, Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
    canvas.add(canvas.text(canvas.width() - TEXT, top + 12, after, Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
    double start = top + 24;
    double high = Math.max(64, Math.max(height(canvas, incoming), height(canvas, outgoing)));
    canvas.add(canvas.rect(left, start, BOX, high, Ink.TRACK));
    canvas.add(canvas.rect(left, start, BOX, high, Ink.EDGE, Texture.OUTLINE));
    double named = canvas.height(here, Canvas.SIZE, BOX - 20);
    canvas.paragraph(left + 10, start + (high - named) / 2 + 13, here, Ink.TEXT, Canvas.SIZE, BOX - 20, true);
    column(canvas, incoming, 0, start + (high - height(canvas, incoming)) / 2, TEXT + 8, left);
    column(canvas, outgoing, canvas.width() - TEXT, start + (high - height(canvas, outgoing)) / 2, right, canvas.width() - TEXT - 8);
    return start + high + 6;
  }

  private void column(Canvas canvas, List<Tie> ties, double x, double top, double from, double to) {
    if (ties.isEmpty()) {
      canvas.add(canvas.missing(x, top + 14, nobody, Canvas.Anchor.START));
    }
    double y = top;
    for (Tie tie : ties) {
      double high = height(canvas, tie, TEXT);
      double middle = y + (high - GAP) / 2;
      List<Svg> marks = new ArrayList<>(List.of(tie.line.draw(canvas, from, to - 5, middle), head(canvas, to, middle, tie.line)));
      write(canvas, tie, x, y, TEXT, marks);
      canvas.add(canvas.linked(tie.path, tie.words, marks));
      y += high;
    }
  }

  private double list(Canvas canvas, double top) {
    double y = ties(canvas, before, incoming, top);
    double named = canvas.height(here, Canvas.SIZE, canvas.width() - 20);
    canvas.add(canvas.rect(0, y, canvas.width(), named + 16, Ink.TRACK));
    canvas.add(canvas.rect(0, y, canvas.width(), named + 16, Ink.EDGE, Texture.OUTLINE));
    canvas.paragraph(10, y + 21, here, Ink.TEXT, Canvas.SIZE, canvas.width() - 20, true);
    return ties(canvas, after, outgoing, y + named + 28);
  }

  private double ties(Canvas canvas, String head, List<Tie> ties, double top) {
    canvas.add(canvas.text(0, top + 12, head, Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
    double y = top + 22;
    if (ties.isEmpty()) {
      canvas.add(canvas.missing(0, y + 12, nobody, Canvas.Anchor.START));
      return y + 26;
    }
    for (Tie tie : ties) {
      List<Svg> marks = new ArrayList<>(List.of(tie.line.draw(canvas, 0, 27, y + 9), head(canvas, 32, y + 9, tie.line)));
      write(canvas, tie, 42, y, canvas.width() - 42, marks);
      canvas.add(canvas.linked(tie.path, tie.words, marks));
      y += height(canvas, tie, canvas.width() - 42);
    }
    return y;
  }

  private static void write(Canvas canvas, Tie tie, double x, double top, double measure, List<Svg> marks) {
    double y = top + 13;
    for (String line : Typeface.wrap(tie.name, Canvas.SIZE, measure)) {
      marks.add(canvas.strong(x, y, line, Ink.TEXT, Canvas.SIZE, Canvas.Anchor.START));
      y += 18;
    }
    y -= 2;
    for (String line : Typeface.wrap(tie.note, Canvas.SMALL, measure)) {
      marks.add(canvas.text(x, y, line, Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
      y += 16;
    }
  }

  private static Svg head(Canvas canvas, double tip, double y, Line line) {
    return canvas.palette().fill(Svg.of("path").with("d", "M%s %sl-7 -3.5v7z".formatted(Svg.number(tip), Svg.number(y))),
        line.ink);
  }

  private static double height(Canvas canvas, List<Tie> ties) {
    return ties.isEmpty() ? 24 : ties.stream().mapToDouble(tie -> height(canvas, tie, TEXT)).sum() - GAP;
  }

  private static double height(Canvas canvas, Tie tie, double measure) {
    return canvas.height(tie.name, Canvas.SIZE, measure) + canvas.height(tie.note, Canvas.SMALL, measure) + GAP;
  }
}
