package org.rareearth.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events on one axis of time, one under the other so that no label meets another. A date of which only the year or the half is known is
 * as long as that. On a narrow canvas it is a list along a line.
 *
 * @param entries in time order
 * @param today where what is to come begins, with its label
 */
public record Chronicle(List<Sign.Name> legend, List<Entry> entries, LocalDate today, String todayLabel) implements Drawing {

  private static final double LINE = 15;
  private static final double BETWEEN = 9;
  private static final double RADIUS = 4.2;
  private static final double AWAY = 11;

  /**
   * An event.
   *
   * @param from the first day on which it may lie, and to the last
   * @param date as printed
   * @param words all that is to be said of it
   * @param full whether it happened; else it was promised
   */
  public record Entry(LocalDate from, LocalDate to, String date, String label, String words, Sign sign, boolean full,
      @Nullable String path) {

    String text() {
      return date + "  " + label;
    }
  }

  @Override
  public double draw(Canvas canvas, double top) {
    double y = Sign.legend(canvas, legend, top) + 6;
    return canvas.isNarrow() ? list(canvas, y) : axis(canvas, y);
  }

  private double axis(Canvas canvas, double top) {
    LocalDate first = entries.getFirst().from;
    LocalDate last = entries.stream().map(Entry::to).reduce(today, (one, other) -> one.isAfter(other) ? one : other);
    Days days = Days.of(entries.stream().map(Entry::from).reduce(first, (one, other) -> one.isBefore(other) ? one : other), last, 6,
        canvas.width() - 12);
    List<Svg> marks = new ArrayList<>();
    double y = top + 30;
    for (Entry entry : entries) {
      y = entry(canvas, entry, days, y, marks);
    }
    for (int year : days.years(40)) {
      double x = days.at(LocalDate.of(year, 1, 1));
      canvas.add(canvas.text(x + 3, top + 12, String.valueOf(year), Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
      canvas.add(canvas.line(x, top + 2, x, y, Ink.RULE));
    }
    double now = days.at(today);
    canvas.add(canvas.line(now, top + 16, now, y, Ink.ACCENT).with("stroke-dasharray", "2 3"));
    canvas.add(canvas.text(now, y + 12, todayLabel, Ink.ACCENT, Canvas.SMALL,
        now > canvas.width() / 2 ? Canvas.Anchor.END : Canvas.Anchor.START));
    marks.forEach(canvas::add);
    return y + 16;
  }

  private static double entry(Canvas canvas, Entry entry, Days days, double top, List<Svg> marks) {
    double left = days.at(entry.from);
    double right = entry.to.equals(entry.from) ? left : days.at(entry.to);
    boolean after = canvas.width() - right >= left
        || canvas.measure(entry.text(), Canvas.SMALL) < canvas.width() - right - 2 * AWAY;
    double room = (after ? canvas.width() - right : left) - AWAY - 4;
    List<String> lines = Typeface.wrap(entry.label, Canvas.SMALL, room - canvas.measure(entry.date + "  ", Canvas.SMALL) * 1.06);
    List<Svg> parts = new ArrayList<>();
    parts.addAll(point(canvas, entry, left, right, top + 4));
    double x = after ? right + AWAY : left - AWAY;
    for (int i = 0; i < lines.size(); i++) {
      Svg line = canvas.text(x, top + 8 + i * LINE, "", Ink.TEXT, Canvas.SMALL, after ? Canvas.Anchor.START : Canvas.Anchor.END);
      parts.add(i > 0 ? line.text(lines.get(i)) : line.add(Svg.of("tspan").with("font-weight", "600").text(entry.date),
          Svg.of("tspan").with("dx", 6).text(lines.get(i))));
    }
    marks.add(canvas.linked(entry.path, entry.words, parts));
    return top + Math.max(1, lines.size()) * LINE + BETWEEN;
  }

  /** The sign, on a bar as long as the date is vague. */
  private static List<Svg> point(Canvas canvas, Entry entry, double left, double right, double y) {
    Svg sign = entry.sign.at(canvas, (left + right) / 2, y, RADIUS, Ink.TEXT, entry.full);
    return right - left < 2 * RADIUS ? List.of(sign)
        : List.of(canvas.rect(left, y - 2, right - left, 4, entry.full ? Ink.EDGE : Ink.PAPER),
            canvas.rect(left, y - 2, right - left, 4, Ink.EDGE, Texture.OUTLINE), sign);
  }

  private double list(Canvas canvas, double top) {
    List<Svg> marks = new ArrayList<>();
    double y = top + 4;
    boolean past = true;
    for (Entry entry : entries) {
      if (past && entry.from.isAfter(today)) {
        past = false;
        marks.add(canvas.line(0, y - 2, canvas.width(), y - 2, Ink.ACCENT).with("stroke-dasharray", "2 3"));
        marks.add(canvas.text(canvas.width(), y + 10, todayLabel, Ink.ACCENT, Canvas.SMALL, Canvas.Anchor.END));
        y += 8;
      }
      List<Svg> parts = new ArrayList<>(List.of(entry.sign.at(canvas, 7, y + 8, RADIUS, Ink.TEXT, entry.full),
          canvas.strong(22, y + 12, entry.date, Ink.TEXT, Canvas.SMALL, Canvas.Anchor.START)));
      double line = y + 12;
      for (String words : Typeface.wrap(entry.label, Canvas.SMALL, canvas.width() - 22)) {
        line += LINE;
        parts.add(canvas.text(22, line, words, Ink.TEXT, Canvas.SMALL, Canvas.Anchor.START));
      }
      marks.add(canvas.linked(entry.path, entry.words, parts));
      y = line + BETWEEN;
    }
    canvas.add(canvas.line(7, top + 8, 7, y - BETWEEN, Ink.RULE));
    marks.forEach(canvas::add);
    return y;
  }
}
