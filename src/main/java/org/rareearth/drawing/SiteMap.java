package org.rareearth.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Places on a map of the world and on closer views of parts of it, as Plate carrée with the scale of each view's middle latitude. The shape
 * says one thing of a place, the filling and its colour another.
 *
 * @param shapes what shapes say, in the order of the legend
 * @param states what fillings say
 * @param world words for the view of all
 * @param closer views of parts, two to a line
 * @param legend whether the picture explains its shapes itself
 */
public record SiteMap(List<Site> sites, List<Shape> shapes, List<State> states, String world, List<View> closer, boolean legend)
    implements Drawing {

  private static final View WORLD = new View("", -180, -56, 180, 76);
  private static final double GAP = 12;
  private static final double ROW = 22;

  /** A shape; the key is part of the name by which a page's script finds it. */
  public record Shape(String key, String label, Glyph glyph) {}

  /** A filling with its colour. */
  public record State(String key, String label, Filling filling, Ink ink) {}

  /** A place, in degrees; the words name it and what is seen of it. */
  public record Site(String words, String path, double longitude, double latitude, String shape, String state) {}

  /** A part of the world, in degrees. */
  public record View(String label, double west, double south, double east, double north) {

    boolean holds(Site site) {
      return site.longitude >= west && site.longitude <= east && site.latitude >= south && site.latitude <= north;
    }

    double height(double width) {
      return width / (east - west) * (north - south) / Math.cos(Math.toRadians((north + south) / 2));
    }
  }

  @Override
  public double draw(Canvas canvas, double top) {
    define(canvas);
    double y = view(canvas, new View(world, WORLD.west, WORLD.south, WORLD.east, WORLD.north), 0, top, canvas.width());
    double width = canvas.isNarrow() ? canvas.width() : (canvas.width() - GAP) / 2;
    double x = 0;
    double end = y;
    for (View view : closer) {
      end = Math.max(end, view(canvas, view, x, y + GAP, width));
      x = canvas.isNarrow() || x > 0 ? 0 : width + GAP;
      y = x == 0 ? end : y;
    }
    return legend ? legends(canvas, end + GAP) : end;
  }

  private record Entry(String label, String mark) {}

  /** Every shape with every filling once, also those that no place has: a page's script draws with them. */
  private void define(Canvas canvas) {
    List<Svg> marks = new ArrayList<>();
    for (Shape shape : shapes) {
      for (State state : states) {
        marks.add(Svg.of("g").with("id", id(canvas, shape.key, state.key))
            .add(state.filling.fill(shape.glyph, state.ink, canvas.palette())));
      }
    }
    canvas.add(Svg.of("defs").add(marks).add(WorldOutline.define(canvas)));
  }

  private static String id(Canvas canvas, String shape, String state) {
    return canvas.id(shape + "-" + state);
  }

  private double view(Canvas canvas, View view, double x, double top, double width) {
    double y = view.label.isEmpty() ? top : canvas.paragraph(x, top + 10, view.label, Ink.SOFT, Canvas.SMALL, width, false) - 8;
    double height = view.height(width);
    canvas.add(WorldOutline.draw(canvas, view, x, y, width, height));
    double size = width < 300 ? 0.62 : 0.8;
    sites.stream().filter(view::holds).sorted((one, other) -> Double.compare(other.latitude, one.latitude)).forEach(site -> {
      double east = x + (site.longitude - view.west) / (view.east - view.west) * width;
      double south = y + (view.north - site.latitude) / (view.north - view.south) * height;
      canvas.add(canvas.linked(site.path, site.words, List.of(use(id(canvas, site.shape, site.state), east, south, size))));
    });
    return y + height;
  }

  private static Svg use(String mark, double x, double y, double size) {
    return Svg.of("use").with("href", "#" + mark)
        .with("transform", "translate(" + Svg.number(x) + " " + Svg.number(y) + ") scale(" + Svg.number(size) + ")");
  }

  private double legends(Canvas canvas, double top) {
    State plain = states.stream().filter(state -> state.filling == Filling.FULL).findFirst().orElse(states.getFirst());
    double below = legend(canvas, shapes.stream().map(shape -> new Entry(shape.label, id(canvas, shape.key, plain.key))).toList(), top);
    return legend(canvas, states.stream().map(state -> new Entry(state.label, id(canvas, shapes.getFirst().key, state.key))).toList(), below);
  }

  private double legend(Canvas canvas, List<Entry> entries, double top) {
    double x = 0;
    double y = top;
    for (Entry entry : entries) {
      double width = 22 + canvas.measure(entry.label, Canvas.SMALL);
      if (x > 0 && x + width > canvas.width()) {
        x = 0;
        y += ROW;
      }
      canvas.add(use(entry.mark, x + 8, y + 8, 0.8));
      canvas.add(canvas.text(x + 22, y + 12, entry.label, Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
      x += width + 16;
    }
    return y + ROW;
  }
}
