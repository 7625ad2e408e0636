package org.rareearth.drawing;

/** What stands in place of a picture where there is nothing to draw: a sentence, because an empty picture would look like zero. */
public record Sentence(String text) implements Drawing {

  @Override
  public double draw(Canvas canvas, double top) {
    return canvas.paragraph(0, top + 18, text, Ink.SOFT, Canvas.SIZE, canvas.width(), false);
  }
}
