package org.rareearth.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two places back to back on one scale from zero: the first to the left, the second to the right. A place without a number has words there.
 *
 * @param left the first place, named above its side
 * @param right the second place
 * @param most the end of the scale on both sides
 */
public record DivergingBars(String left, String right, List<Row> rows, double most) implements Drawing {

  private static final double LABELS = 170;
  private static final double BAR = 20;
  private static final double GAP = 14;

  /**
   * A line of the picture.
   *
   * @param missing said of a side that is null
   */
  public record Row(String label, @Nullable Side left, @Nullable Side right, String missing, @Nullable String path, boolean accented) {}

  /**
   * A number.
   *
   * @param text as printed
   * @param note its year and what it is a part of
   */
  public record Side(double value, String text, String note) {}

  @Override
  public double draw(Canvas canvas, double top) {
    double middle = canvas.width() / 2;
    double inner = inner(canvas);
    canvas.add(canvas.strong(middle - inner, top + 13, left, Ink.FIRST, Canvas.SIZE, Canvas.Anchor.END));
    canvas.add(canvas.strong(middle + inner, top + 13, right, Ink.SECOND, Canvas.SIZE, Canvas.Anchor.START));
    double y = top + 26;
    for (Row row : rows) {
      y = row(canvas, row, y);
    }
    return y - GAP;
  }

  /** Half of what is kept free in the middle, for the labels where there is room. */
  private static double inner(Canvas canvas) {
    return canvas.isNarrow() ? 2 : LABELS / 2;
  }

  private double row(Canvas canvas, Row row, double top) {
    double middle = canvas.width() / 2;
    List<Svg> marks = new ArrayList<>();
    double bar = label(canvas, row, top, marks);
    double leftEnd = side(canvas, row.left, row, -1, bar, marks);
    double rightEnd = side(canvas, row.right, row, 1, bar, marks);
    double inner = inner(canvas);
    marks.add(canvas.line(middle - inner, bar - 2, middle - inner, bar + BAR + 2, Ink.EDGE));
    marks.add(canvas.line(middle + inner, bar - 2, middle + inner, bar + BAR + 2, Ink.EDGE));
    canvas.add(canvas.linked(row.path, words(row), marks));
    return Math.max(leftEnd, rightEnd) + GAP;
  }

  private double label(Canvas canvas, Row row, double top, List<Svg> marks) {
    Ink ink = row.accented ? Ink.ACCENT : Ink.TEXT;
    double middle = canvas.width() / 2;
    if (canvas.isNarrow()) {
      marks.add(canvas.strong(middle, top + 12, row.label, ink, Canvas.SIZE, Canvas.Anchor.MIDDLE));
      return top + 20;
    }
    List<String> lines = Typeface.wrap(row.label, Canvas.SIZE, LABELS - 16);
    double y = top + (lines.size() == 1 ? 14.5 : 8);
    for (String line : lines) {
      marks.add(canvas.strong(middle, y, line, ink, Canvas.SIZE, Canvas.Anchor.MIDDLE));
      y += 16;
    }
    return top;
  }

  /** One side; {@code way} is -1 to the left and 1 to the right. Returns where its note ends. */
  private double side(Canvas canvas, @Nullable Side side, Row row, int way, double top, List<Svg> marks) {
    double axis = canvas.width() / 2 + way * inner(canvas);
    double length = canvas.width() / 2 - inner(canvas);
    Canvas.Anchor anchor = way < 0 ? Canvas.Anchor.END : Canvas.Anchor.START;
    if (side == null) {
      marks.add(canvas.missing(axis + way * 8, top + 14, row.missing, anchor));
      return top + BAR;
    }
    double bar = new Scale(most, length).at(side.value);
    marks.add(canvas.rect(way < 0 ? axis - bar : axis, top, Math.max(0.75, bar), BAR, way < 0 ? Ink.FIRST : Ink.SECOND));
    boolean inside = canvas.measure(side.text, Canvas.SIZE) + 16 < bar;
    marks.add(canvas.strong(inside ? axis + way * 8 : axis + way * (bar + 6), top + 14.5, side.text, inside ? Ink.PAPER : Ink.TEXT,
        Canvas.SIZE, anchor));
    double y = top + BAR + 14;
    for (String line : Typeface.wrap(side.note, Canvas.SMALL, length - 8)) {
      marks.add(canvas.text(axis + way * 2, y, line, Ink.SOFT, Canvas.SMALL, anchor));
      y += 15;
    }
    return y - 8;
  }

  /** A line in words. */
  public String words(Row row) {
    return row.label + ": " + left + " " + (row.left == null ? row.missing : row.left.text) + ", " + right + " "
        + (row.right == null ? row.missing : row.right.text);
  }

  @Override
  public Map<String, Object> option() {
    return Options.diverging(rows.stream().map(Row::label).toList(), most, List.of(
        series(left, Ink.FIRST, -1, Row::left), series(right, Ink.SECOND, 1, Row::right)));
  }

  private Map<String, Object> series(String place, Ink ink, int way, Function<Row, @Nullable Side> side) {
    return Options.bars(new Key(place, ink, Texture.SOLID), rows.stream().map(row -> {
      Side found = side.apply(row);
      return found == null ? Options.nothing(place + " " + row.missing)
          : Options.item(way * found.value, place + " " + found.text + " · " + found.note);
    }).toList(), "whole");
  }
}
