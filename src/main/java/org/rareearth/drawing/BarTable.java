package org.rareearth.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Bars in the cells of a table, all on one scale from zero, so that lengths may be compared while nothing seems added: no bar stands on
 * another. On a narrow canvas the filled cells of a row follow one another.
 */
public record BarTable(List<Key> columns, List<Row> rows) implements Drawing {

  private static final double LABELS = 128;
  private static final double BAR = 13;
  private static final double ROW = 44;
  private static final double STEP = 24;

  /**
   * A row.
   *
   * @param bars one for each column; null where there is nothing
   */
  public record Row(String label, List<@Nullable Bar> bars) {}

  /**
   * A bar.
   *
   * @param text its number as printed beside it
   * @param note what qualifies the number
   * @param words the number with all that it is of
   * @param path of the page with its rows
   */
  public record Bar(double value, String text, String note, String words, @Nullable String path) {}

  @Override
  public double draw(Canvas canvas, double top) {
    double y = canvas.isNarrow() ? top : heads(canvas, top);
    for (Row row : rows) {
      y = canvas.isNarrow() ? list(canvas, row, y) : row(canvas, row, y);
    }
    return y;
  }

  private double heads(Canvas canvas, double top) {
    double step = step(canvas);
    for (int i = 0; i < columns.size(); i++) {
      canvas.add(canvas.strong(LABELS + i * step, top + 13, columns.get(i).label() + (i < columns.size() - 1 ? " →" : ""), Ink.SOFT,
          Canvas.SMALL, Canvas.Anchor.START));
      canvas.add(canvas.line(LABELS + i * step, top + 22, LABELS + i * step, top + 22 + rows.size() * ROW, Ink.RULE));
    }
    return top + 22;
  }

  private double row(Canvas canvas, Row row, double top) {
    canvas.add(canvas.line(0, top, canvas.width(), top, Ink.RULE));
    canvas.paragraph(0, top + 19, row.label, Ink.TEXT, Canvas.SIZE, LABELS - 12, true);
    double step = step(canvas);
    Scale scale = new Scale(most(), step - 8);
    for (int i = 0; i < columns.size(); i++) {
      double x = LABELS + i * step;
      Bar bar = row.bars.get(i);
      if (bar != null) {
        Key key = columns.get(i);
        Svg text = words(canvas, bar, x + 3, top + 36, false);
        canvas.add(canvas.linked(bar.path, bar.words, List.of(canvas.rect(x, top + 9, Math.max(1.5, scale.at(bar.value)), BAR, key.ink(),
            key.texture()), text)));
      }
    }
    return top + ROW;
  }

  private double list(Canvas canvas, Row row, double top) {
    canvas.add(canvas.line(0, top, canvas.width(), top, Ink.RULE));
    double y = canvas.paragraph(0, top + 17, row.label, Ink.TEXT, Canvas.SIZE, canvas.width(), true) - 10;
    double x = 92;
    Scale scale = new Scale(most(), 110);
    for (int i = 0; i < columns.size(); i++) {
      Bar bar = row.bars.get(i);
      if (bar != null) {
        Key key = columns.get(i);
        double length = Math.max(1.5, scale.at(bar.value));
        canvas.add(canvas.text(0, y + 14, key.label(), Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
        canvas.add(canvas.linked(bar.path, bar.words, List.of(canvas.rect(x, y + 4, length, BAR, key.ink(), key.texture()),
            words(canvas, bar, x + length + 6, y + 14.5, true))));
        y += STEP;
      }
    }
    return y + 6;
  }

  private static Svg words(Canvas canvas, Bar bar, double x, double y, boolean brief) {
    Svg text = canvas.text(x, y, "", Ink.TEXT, Canvas.SMALL, Canvas.Anchor.START)
        .add(Svg.of("tspan").with("font-weight", "600").text(bar.text));
    return brief ? text : text.add(canvas.palette().fill(Svg.of("tspan").with("dx", 4).text(bar.note), Ink.SOFT));
  }

  private double step(Canvas canvas) {
    return (canvas.width() - LABELS) / columns.size();
  }

  private double most() {
    return rows.stream().flatMap(row -> row.bars.stream()).filter(Objects::nonNull).mapToDouble(Bar::value).max().orElse(1);
  }

  /** One grid for each column, side by side on the same scale. */
  @Override
  public Map<String, Object> option() {
    List<Map<String, Object>> grids = new ArrayList<>();
    List<Map<String, Object>> xs = new ArrayList<>();
    List<Map<String, Object>> ys = new ArrayList<>();
    List<Map<String, Object>> series = new ArrayList<>();
    List<Map<String, Object>> titles = new ArrayList<>();
    List<String> labels = rows.stream().map(Row::label).toList();
    double wide = 82.0 / columns.size();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      String left = Svg.number(18 + i * wide) + "%";
      titles.add(Map.of("text", columns.get(i).label(), "left", left, "top", 0));
      grids.add(Map.of("left", left, "width", Svg.number(wide - 2) + "%", "top", 28, "bottom", 4));
      ys.add(Map.of("type", "category", "inverse", true, "gridIndex", i, "data", labels, "show", i == 0,
          "axisTick", Map.of("show", false)));
      xs.add(Map.of("type", "value", "gridIndex", i, "min", 0, "max", most() * 1.7, "show", false));
      series.add(Map.of("type", "bar", "name", columns.get(i).label(), "xAxisIndex", i, "yAxisIndex", i, "barMaxWidth", 16,
          "label", Map.of("show", true, "position", "right"), "itemStyle", Options.style(columns.get(i)),
          "data", IntStream.range(0, rows.size())
              .mapToObj(r -> rows.get(r).bars.get(column)).map(BarTable::item).toList()));
    }
    return Map.of("height", 40 + rows.size() * 40, "title", titles, "grid", grids, "xAxis", xs, "yAxis", ys, "series", series);
  }

  private static Map<String, Object> item(@Nullable Bar bar) {
    return bar == null ? Options.nothing("") : Options.item(bar.value, bar.words, bar.text);
  }
}
