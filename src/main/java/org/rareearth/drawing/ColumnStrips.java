package org.rareearth.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Small multiples over time: a strip of columns for each thing that must not be added to another, one under the other with the same years.
 * The strips of a group share a scale from zero; groups are not to be compared by height, and every column bears its number.
 */
public record ColumnStrips(List<String> columns, List<Group> groups) implements Drawing {

  private static final double LABELS = 150;
  private static final double HIGH = 30;
  private static final double STRIP = 52;

  /** Strips of one kind. */
  public record Group(String title, List<Strip> strips) {

    double most() {
      return strips.stream().flatMap(strip -> strip.bars.stream()).filter(Objects::nonNull).mapToDouble(Bar::value).max().orElse(1);
    }
  }

  /**
   * A strip.
   *
   * @param bars one for each column; null where there is nothing
   */
  public record Strip(String label, Ink ink, Texture texture, List<@Nullable Bar> bars) {}

  /**
   * A column.
   *
   * @param text its number as printed above it
   * @param words the number with all that it is of
   * @param path of the page with its rows
   */
  public record Bar(double value, String text, String words, @Nullable String path) {}

  @Override
  public double draw(Canvas canvas, double top) {
    double y = top;
    for (Group group : groups) {
      y = group(canvas, group, y);
    }
    return y;
  }

  private double group(Canvas canvas, Group group, double top) {
    double left = left(canvas);
    double step = (canvas.width() - left) / columns.size();
    canvas.add(canvas.line(0, top + 4, canvas.width(), top + 4, Ink.RULE));
    boolean above = canvas.isNarrow();
    canvas.add(canvas.strong(0, top + 21, group.title, Ink.TEXT, Canvas.SIZE, Canvas.Anchor.START));
    double heads = above ? top + 38 : top + 21;
    for (int i = 0; i < columns.size(); i++) {
      canvas.add(canvas.text(left + (i + 0.5) * step, heads, columns.get(i), Ink.SOFT, above ? 10.5 : Canvas.SMALL, Canvas.Anchor.MIDDLE));
    }
    double y = heads + 4;
    Scale scale = new Scale(group.most(), HIGH);
    for (Strip strip : group.strips) {
      y = strip(canvas, strip, scale, y, left, step);
    }
    return y + 8;
  }

  private double strip(Canvas canvas, Strip strip, Scale scale, double top, double left, double step) {
    double from = canvas.isNarrow() ? top + 14 : top;
    double base = from + STRIP - 4;
    if (canvas.isNarrow()) {
      canvas.add(canvas.text(0, top + 14, strip.label, Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
    } else {
      canvas.add(canvas.text(0, base - 2, strip.label, Ink.SOFT, Canvas.SIZE, Canvas.Anchor.START));
    }
    canvas.add(canvas.line(left, base, canvas.width(), base, Ink.RULE));
    double width = Math.min(26, step * 0.62);
    for (int i = 0; i < columns.size(); i++) {
      Bar bar = strip.bars.get(i);
      if (bar != null) {
        double middle = left + (i + 0.5) * step;
        double high = Math.max(1.5, scale.at(bar.value));
        canvas.add(canvas.linked(bar.path, bar.words, List.of(
            canvas.rect(middle - width / 2, base - high, width, high, strip.ink, strip.texture),
            canvas.strong(middle, base - high - 4, bar.text, Ink.TEXT, canvas.isNarrow() ? 10.5 : Canvas.SMALL, Canvas.Anchor.MIDDLE))));
      }
    }
    return base + 4;
  }

  private static double left(Canvas canvas) {
    return canvas.isNarrow() ? 0 : LABELS;
  }

  /** One grid for each strip, so that no column ever stands on another. */
  @Override
  public Map<String, Object> option() {
    List<Map<String, Object>> grids = new ArrayList<>();
    List<Map<String, Object>> xs = new ArrayList<>();
    List<Map<String, Object>> ys = new ArrayList<>();
    List<Map<String, Object>> series = new ArrayList<>();
    List<Map<String, Object>> titles = new ArrayList<>();
    int top = 24;
    for (Group group : groups) {
      for (Strip strip : group.strips) {
        int i = grids.size();
        titles.add(Map.of("text", group.title + " · " + strip.label, "left", 8, "top", top - 22));
        grids.add(Map.of("left", 8, "right", 8, "top", top, "height", 48));
        xs.add(Map.of("type", "category", "gridIndex", i, "data", columns));
        ys.add(Map.of("type", "value", "gridIndex", i, "min", 0, "max", group.most() * 1.3, "show", false));
        series.add(Map.of("type", "bar", "name", group.title + " · " + strip.label, "xAxisIndex", i, "yAxisIndex", i, "barMaxWidth", 30,
            "itemStyle", Options.style(new Key(strip.label, strip.ink, strip.texture)), "label", Map.of("show", true, "position", "top"),
            "data", IntStream.range(0, columns.size()).mapToObj(c -> strip.bars.get(c)).map(ColumnStrips::item).toList()));
        top += 100;
      }
    }
    return Map.of("height", top, "title", titles, "grid", grids, "xAxis", xs, "yAxis", ys, "series", series);
  }

  private static Map<String, Object> item(@Nullable Bar bar) {
    return bar == null ? Options.nothing("") : Options.item(bar.value, bar.words, bar.text);
  }
}
