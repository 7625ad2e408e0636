package org.rareearth.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bars on one scale from zero, each made of parts that may be added; what is missing to the whole stays visible as missing.
 *
 * @param most the whole, such as 100 for shares
 */
public record StackedBars(List<Key> keys, List<Row> rows, double most) implements Drawing {

  private static final double LABELS = 190;
  private static final double BAR = 20;
  private static final double GAP = 16;

  /**
   * A bar.
   *
   * @param note what qualifies the bar, under it
   * @param missing said in place of parts where there are none
   * @param path of the page to which it leads
   * @param accented whether this is the bar to look at
   */
  public record Row(String label, String note, List<Part> parts, @Nullable String missing, @Nullable String path, boolean accented) {

    /** The whole bar in words. */
    String words() {
      return label + ": " + (parts.isEmpty() ? missing : String.join(", ", parts.stream().map(Part::words).toList()));
    }
  }

  /**
   * A part of a bar.
   *
   * @param key which of the keys it is
   * @param text its number as printed
   * @param words its name and number
   */
  public record Part(int key, double value, String text, String words) {}

  @Override
  public double draw(Canvas canvas, double top) {
    double y = Key.legend(canvas, keys, top) + 6;
    for (Row row : rows) {
      y = row(canvas, row, y);
    }
    return y - GAP + 4;
  }

  private double row(Canvas canvas, Row row, double top) {
    boolean narrow = canvas.isNarrow();
    double x = narrow ? 0 : LABELS + 12;
    double width = canvas.width() - x;
    Ink ink = row.accented ? Ink.ACCENT : Ink.TEXT;
    double labelled = canvas.paragraph(0, top + 14, row.label, ink, Canvas.SIZE, narrow ? width : LABELS, true);
    double y = narrow ? labelled - 8 : top;
    canvas.add(canvas.linked(row.path, row.words(), parts(canvas, row, x, y, width)));
    double below = y + BAR + 15;
    String note = note(canvas, row, width);
    double noted = note.isEmpty() ? below - 7 : canvas.paragraph(x, below, note, Ink.SOFT, Canvas.SMALL, width, false);
    return Math.max(narrow ? 0 : labelled, noted) - 8 + GAP;
  }

  /** Numbers for which their part is too short come first. */
  private String note(Canvas canvas, Row row, double width) {
    Stream<String> squeezed = row.parts.stream().filter(part -> !part.text.isEmpty() && !fits(canvas, part, width)).map(Part::words);
    return Stream.concat(squeezed, Stream.of(row.note)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
  }

  private boolean fits(Canvas canvas, Part part, double width) {
    return keys.get(part.key).texture() != Texture.DOTS
        && canvas.measure(part.text, Canvas.SIZE) + 10 < new Scale(most, width).at(part.value);
  }

  private List<Svg> parts(Canvas canvas, Row row, double x, double y, double width) {
    List<Svg> marks = new ArrayList<>();
    if (row.parts.isEmpty()) {
      marks.add(canvas.rect(x, y, width, BAR, Ink.EDGE, Texture.DASHED));
      marks.add(canvas.missing(x + 8, y + 14, String.valueOf(row.missing), Canvas.Anchor.START));
      return marks;
    }
    Scale scale = new Scale(most, width);
    double from = x;
    for (Part part : row.parts) {
      Key key = keys.get(part.key);
      double length = scale.at(part.value);
      marks.add(canvas.rect(from, y, Math.max(0.75, length - 1), BAR, key.ink(), key.texture()));
      if (fits(canvas, part, width)) {
        marks.add(canvas.strong(from + 6, y + 14.5, part.text, key.texture() == Texture.SOLID ? Ink.PAPER : Ink.SOFT, Canvas.SIZE,
            Canvas.Anchor.START));
      }
      from += length;
    }
    return marks;
  }

  @Override
  public Map<String, Object> option() {
    List<Map<String, Object>> series = IntStream.range(0, keys.size()).mapToObj(i -> Options.bars(keys.get(i), rows.stream()
        .map(row -> row.parts.stream().filter(part -> part.key == i).findFirst()
            .map(part -> Options.item(part.value, part.words)).orElse(Options.nothing(String.valueOf(row.missing)))).toList(), "whole"))
        .toList();
    return Options.horizontal(rows.stream().map(Row::label).toList(), most, series);
  }
}
