package org.rareearth.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole as areas of its parts, the largest first. A part too small for its words bears a number that the lines below explain. */
public record Treemap(List<Area> areas) implements Drawing {

  private static final double PAD = 7;
  private static final double GAP = 2;
  private static final double TALL = 0.4;
  private static final double TALL_NARROW = 0.95;
  private static final double LARGE = 22;

  /**
   * A part.
   *
   * @param value more than zero
   * @param text its value as printed
   * @param words its name, value and whatever else is to be said of it
   * @param path of the page to which it leads
   * @param rest whether it stands for several small ones
   */
  public record Area(String label, double value, String text, String words, @Nullable String path, boolean rest) {}

  /** Where a part lies. */
  record Tile(Area area, double x, double y, double w, double h) {}

  @Override
  public double draw(Canvas canvas, double top) {
    double height = Math.round(canvas.width() * (canvas.isNarrow() ? TALL_NARROW : TALL));
    List<Area> numbered = new ArrayList<>();
    for (Tile tile : tiles(canvas.width(), height)) {
      List<Svg> marks = new ArrayList<>();
      marks.add(canvas.palette().line(canvas.rect(tile.x + 0.5, top + tile.y + 0.5, Math.max(0.5, tile.w - GAP - 1),
          Math.max(0.5, tile.h - GAP - 1), Ink.TRACK), Ink.EDGE).with("stroke-dasharray", tile.area.rest ? "3 2" : null));
      if (!label(canvas, tile, top, marks)) {
        numbered.add(tile.area);
        marks.add(canvas.text(tile.x + (tile.w - GAP) / 2, top + tile.y + (tile.h - GAP) / 2 + 4, String.valueOf(numbered.size()), Ink.TEXT,
            Canvas.SMALL, Canvas.Anchor.MIDDLE));
      }
      canvas.add(canvas.linked(tile.area.path, tile.area.words, marks));
    }
    return explain(canvas, numbered, top + height + 6);
  }

  /** Writes name and value into the tile, where both fit. */
  private static boolean label(Canvas canvas, Tile tile, double top, List<Svg> marks) {
    double room = tile.w - GAP - 2 * PAD;
    double size = Math.clamp(Math.sqrt(tile.w * tile.h) / 11, Canvas.SIZE, LARGE);
    List<String> lines = Typeface.wrap(tile.area.label, Canvas.SMALL, room);
    double line = Math.round(Canvas.SMALL * 1.3);
    boolean fits = canvas.measure(tile.area.text, size) <= room && 2 * PAD + size + lines.size() * line <= tile.h
        && lines.stream().allMatch(words -> canvas.measure(words, Canvas.SMALL) <= room);
    if (fits) {
      double y = top + tile.y + PAD + size * 0.85;
      marks.add(canvas.strong(tile.x + PAD, y, tile.area.text, Ink.TEXT, size, Canvas.Anchor.START));
      y += 2;
      for (String words : lines) {
        y += line;
        marks.add(canvas.text(tile.x + PAD, y, words, Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
      }
    }
    return fits;
  }

  private static double explain(Canvas canvas, List<Area> numbered, double top) {
    double y = top;
    for (int i = 0; i < numbered.size(); i++) {
      Area area = numbered.get(i);
      canvas.add(canvas.text(0, y + 12, String.valueOf(i + 1), Ink.TEXT, Canvas.SMALL, Canvas.Anchor.START));
      y = canvas.paragraph(16, y + 12, area.text + "  " + area.label, Ink.SOFT, Canvas.SMALL, canvas.width() - 16, false) - 10;
    }
    return numbered.isEmpty() ? top - 6 : y + 2;
  }

  /** Tiles as square as they can be, each as large as its share: rows are filled along the shorter side while that makes them squarer. */
  List<Tile> tiles(double width, double height) {
    List<Area> left = areas.stream().sorted(Comparator.comparing(Area::rest).thenComparing(Comparator.comparingDouble(Area::value).reversed()))
        .toList();
    double scale = width * height / left.stream().mapToDouble(Area::value).sum();
    List<Tile> tiles = new ArrayList<>();
    double x = 0;
    double y = 0;
    while (!left.isEmpty()) {
      double w = width - x;
      double h = height - y;
      int count = fill(left, scale, Math.min(w, h));
      List<Area> row = left.subList(0, count);
      double thick = left.size() == count ? Math.max(w, h) : sum(row) * scale / Math.min(w, h);
      place(row, w >= h, x, y, Math.min(w, h), thick, tiles);
      x += w >= h ? thick : 0;
      y += w >= h ? 0 : thick;
      left = left.subList(count, left.size());
    }
    return tiles;
  }

  private static void place(List<Area> row, boolean upright, double x, double y, double side, double thick, List<Tile> tiles) {
    double total = sum(row);
    double at = 0;
    for (Area area : row) {
      double length = area.value / total * side;
      tiles.add(upright ? new Tile(area, x, y + at, thick, length) : new Tile(area, x + at, y, length, thick));
      at += length;
    }
  }

  /** How many of the next parts make the squarest row along this side. */
  private static int fill(List<Area> left, double scale, double side) {
    int count = 1;
    while (count < left.size() && worst(left.subList(0, count + 1), scale, side) <= worst(left.subList(0, count), scale, side)) {
      count++;
    }
    return count;
  }

  private static double worst(List<Area> row, double scale, double side) {
    double thick = sum(row) * scale / side;
    return row.stream().mapToDouble(area -> area.value * scale / thick).map(length -> Math.max(thick / length, length / thick)).max().orElse(1);
  }

  private static double sum(List<Area> row) {
    return row.stream().mapToDouble(Area::value).sum();
  }

  @Override
  public Map<String, Object> option() {
    Map<String, Object> style = Map.of("color", Options.colour(Ink.TRACK), "borderColor", Options.colour(Ink.EDGE), "borderWidth", 1, "gapWidth", 2);
    List<Map<String, Object>> data = areas.stream().map(area -> {
      Map<String, Object> item = new LinkedHashMap<>(Options.item(area.value, area.words, area.text + "\n" + area.label));
      item.put("name", area.label);
      item.put("itemStyle", style);
      return item;
    }).toList();
    return Map.of("height", 380, "series", List.of(Map.of("type", "treemap", "roam", false, "nodeClick", false, "breadcrumb", Map.of("show", false),
        "left", 0, "right", 0, "top", 0, "bottom", 0, "label", Map.of("color", Options.colour(Ink.TEXT), "position", "insideTopLeft",
            "overflow", "truncate", "lineHeight", 15),
        "data", data)));
  }
}
