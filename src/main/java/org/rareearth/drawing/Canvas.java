package org.rareearth.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing is laid out on: it grows downwards. Lengths are units of the picture, one of which is about a pixel of the reader's.
 */
public final class Canvas {

  /** Text that names things, and text that qualifies them. */
  public static final double SIZE = 13;
  public static final double SMALL = 11.5;

  private static final double NARROW = 560;
  /** How much less of strong type fits. */
  private static final double STRONG = 0.9;
  /** The first is the name by which Java finds whatever the system has, Chinese included; browsers pass it over. */
  private static final String FONTS = "SansSerif, system-ui, Noto Sans, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif";

  private final double width;
  private final Palette palette;
  private final String id;
  private final @Nullable UnaryOperator<String> address;
  private final List<Svg> marks = new ArrayList<>();
  private final Set<String> patterns = new TreeSet<>();
  private final List<Svg> definitions = new ArrayList<>();
  private boolean links;

  /** Where text stands against its point. */
  public enum Anchor { START, MIDDLE, END }

  /**
   * A canvas.
   *
   * @param id what its own names begin with, so that several pictures can stand on one page
   * @param address makes a link of a path of the site; null where there is nothing to follow a link
   */
  public Canvas(double width, Palette palette, String id, @Nullable UnaryOperator<String> address) {
    this.width = width;
    this.palette = palette;
    this.id = id;
    this.address = address;
  }

  public double width() {
    return width;
  }

  /** Whether labels have to stand above what they name, because there is no room beside it. */
  public boolean isNarrow() {
    return width < NARROW;
  }

  public Palette palette() {
    return palette;
  }

  /** A name of the picture's own. */
  String id(String part) {
    return id + "-" + part;
  }

  /** Where a file of the site is, for a picture on a page of it; null for a picture that stands alone. */
  @Nullable String file(String path) {
    return address == null ? null : address.apply(path);
  }

  public void add(Svg mark) {
    marks.add(mark);
  }

  public Svg rect(double x, double y, double w, double h, Ink ink) {
    return palette.fill(box(x, y, w, h), ink);
  }

  public Svg rect(double x, double y, double w, double h, Ink ink, Texture texture) {
    return switch (texture) {
      case SOLID -> rect(x, y, w, h, ink);
      case OUTLINE -> outlined(x, y, w, h, ink);
      case DASHED -> outlined(x, y, w, h, ink).with("stroke-dasharray", "3 2");
      case HATCH, DOTS -> outlined(x, y, w, h, ink).with("fill", "url(#" + pattern(ink, texture) + ")");
    };
  }

  public Svg line(double x1, double y1, double x2, double y2, Ink ink) {
    return palette.line(Svg.of("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2), ink);
  }

  /** A line of text on this base line. */
  public Svg text(double x, double y, String text, Ink ink, double size, Anchor anchor) {
    Svg mark = Svg.of("text").with("x", x).with("y", y).with("font-size", size).text(text);
    return palette.fill(anchor == Anchor.START ? mark : mark.with("text-anchor", anchor == Anchor.MIDDLE ? "middle" : "end"), ink);
  }

  public Svg strong(double x, double y, String text, Ink ink, double size, Anchor anchor) {
    return text(x, y, text, ink, size, anchor).with("font-weight", "600");
  }

  /** Strong text on top of lines: with paper around it, so that it can be read. */
  public Svg label(double x, double y, String text, Ink ink, Anchor anchor) {
    return palette.line(strong(x, y, text, ink, SMALL, anchor), Ink.PAPER).with("stroke-width", 3).with("stroke-linejoin", "round")
        .with("paint-order", "stroke");
  }

  /** The sign for what nobody has published, in words, as the site's pages show it. */
  public Svg missing(double x, double y, String text, Anchor anchor) {
    return text(x, y, text, Ink.SOFT, SMALL, anchor).with("font-style", "italic");
  }

  /**
   * Adds text in as many lines as it needs.
   *
   * @param baseline of the first line
   * @return the base line after the last
   */
  public double paragraph(double x, double baseline, String text, Ink ink, double size, double measure, boolean strong) {
    double y = baseline;
    for (String line : Typeface.wrap(text, size, strong ? measure * STRONG : measure)) {
      add(strong ? strong(x, y, line, ink, size, Anchor.START) : text(x, y, line, ink, size, Anchor.START));
      y += Math.round(size * 1.35);
    }
    return y;
  }

  /** How wide the text will be, about. */
  public double measure(String text, double size) {
    return Typeface.width(text, size);
  }

  /** How high so much text will be. */
  public double height(String text, double size, double measure) {
    return Typeface.wrap(text, size, measure).size() * Math.round(size * 1.35);
  }

  /** Marks that belong together and lead somewhere; where nothing can be followed, or no path is given, they only belong together. */
  public Svg linked(@Nullable String path, String label, List<Svg> together) {
    Svg group = address == null || path == null ? Svg.of("g") : Svg.of("a").with("href", address.apply(path));
    links |= address != null && path != null;
    return group.add(Svg.of("title").text(label)).add(together);
  }

  /** The picture as far as it is drawn. */
  public Svg finish(double height, String title, String description) {
    return root(width, height, title, description).add(marks);
  }

  /** The same with paper around it. */
  Svg finish(double height, String title, String description, double margin) {
    double w = width + 2 * margin;
    double h = height + 2 * margin;
    return root(w, h, title, description).with("xmlns", "http://www.w3.org/2000/svg").with("width", w).with("height", h)
        .with("font-family", FONTS).add(rect(0, 0, w, h, Ink.PAPER))
        .add(Svg.of("g").with("transform", "translate(" + Svg.number(margin) + " " + Svg.number(margin) + ")").add(marks));
  }

  private Svg root(double w, double h, String title, String description) {
    Svg root = Svg.of("svg").with("viewBox", "0 0 " + Svg.number(w) + " " + Svg.number(h))
        .with("role", links ? "group" : "img").with("aria-labelledby", id + "-title " + id + "-desc").with("class", "drawing")
        .add(Svg.of("title").with("id", id + "-title").text(title), Svg.of("desc").with("id", id + "-desc").text(description));
    return definitions.isEmpty() ? root : root.add(Svg.of("defs").add(definitions));
  }

  private Svg outlined(double x, double y, double w, double h, Ink ink) {
    double inside = Math.min(0.6, w / 4);
    return palette.line(box(x + inside, y + inside, Math.max(0.5, w - 2 * inside), Math.max(0.5, h - 2 * inside)), ink)
        .with("fill", "none").with("stroke-width", 1.2);
  }

  private static Svg box(double x, double y, double w, double h) {
    return Svg.of("rect").with("x", x).with("y", y).with("width", w).with("height", h);
  }

  private String pattern(Ink ink, Texture texture) {
    String name = id + "-" + texture.key() + "-" + ink.key();
    if (patterns.add(name)) {
      definitions.add(texture == Texture.HATCH ? hatch(name, ink) : dots(name, ink));
    }
    return name;
  }

  private Svg hatch(String name, Ink ink) {
    return tile(name, 5).with("patternTransform", "rotate(45)")
        .add(palette.line(Svg.of("line").with("x1", 0).with("y1", 0).with("x2", 0).with("y2", 5).with("stroke-width", 1.6), ink));
  }

  private Svg dots(String name, Ink ink) {
    return tile(name, 5).add(palette.fill(Svg.of("circle").with("cx", 2.5).with("cy", 2.5).with("r", 0.9), ink));
  }

  private static Svg tile(String name, double size) {
    return Svg.of("pattern").with("id", name).with("width", size).with("height", size).with("patternUnits", "userSpaceOnUse");
  }
}
