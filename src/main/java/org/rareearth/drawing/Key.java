package org.rareearth.drawing;

import java.util.List;

/** What one look stands for, named in the legend: a colour and, for eyes or paper without colour, a texture. */
public record Key(String label, Ink ink, Texture texture) {

  private static final double SWATCH = 10;
  private static final double ROW = 20;

  /** Draws the legend in as many lines as it needs, and returns where it ends. */
  static double legend(Canvas canvas, List<Key> keys, double top) {
    double x = 0;
    double y = top;
    for (Key key : keys) {
      double width = SWATCH + 6 + canvas.measure(key.label, Canvas.SMALL);
      if (x > 0 && x + width > canvas.width()) {
        x = 0;
        y += ROW;
      }
      canvas.add(canvas.rect(x, y + 3, SWATCH, SWATCH, key.ink, key.texture));
      canvas.add(canvas.text(x + SWATCH + 6, y + 12, key.label, Ink.SOFT, Canvas.SMALL, Canvas.Anchor.START));
      x += width + 18;
    }
    return keys.isEmpty() ? top : y + ROW;
  }
}
