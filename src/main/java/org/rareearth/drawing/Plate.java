package org.rareearth.drawing;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A drawing with what must be said of it. On a page the page says it around the drawing; a file says it itself, because it will be shown
 * without the page.
 *
 * @param title that says the measure
 * @param measure unit, scope and years, under the title
 * @param description what is seen, for those who do not see it
 * @param foot note, sources, date and address, each a paragraph
 */
public record Plate(String title, String measure, String description, Drawing drawing, List<String> foot) {

  private static final double MARGIN = 20;

  /**
   * For a page: the drawing alone.
   *
   * @param id unique on the page
   * @param address makes a link of a path of the site
   */
  public Svg onPage(double width, String id, UnaryOperator<String> address) {
    Canvas canvas = new Canvas(width, Palette.PAGE, id, address);
    return canvas.finish(drawing.draw(canvas, 0), title, description);
  }

  /** For a file: with title, note and sources, in colours of its own. */
  public Svg inFile(double width, Palette palette, String id) {
    Canvas canvas = new Canvas(width - 2 * MARGIN, palette, id, null);
    double y = canvas.paragraph(0, 16, title, Ink.TEXT, 17, canvas.width(), true);
    y = canvas.paragraph(0, y, measure, Ink.SOFT, Canvas.SIZE, canvas.width(), false);
    y = drawing.draw(canvas, y) + 14;
    canvas.add(canvas.line(0, y - 6, canvas.width(), y - 6, Ink.RULE));
    for (String paragraph : foot) {
      y = canvas.paragraph(0, y + 11, paragraph, Ink.SOFT, Canvas.SMALL, canvas.width(), false) - 8;
    }
    return canvas.finish(y, title, description, MARGIN);
  }

  /** Widths that are laid out differently: for a wide column of a page, and for a telephone. */
  public static final int WIDE = 720;
  public static final int NARROW = 340;

  /** The name under which a drawing's own parts are found on a page that shows several. */
  public static String id(String name, @Nullable String variant) {
    return "drawing-" + name.replaceAll("[^a-z0-9]+", "-") + (variant == null ? "" : "-" + variant);
  }
}
