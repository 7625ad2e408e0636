package org.rareearth.drawing;

/** How inks become marks: on a page by classes, so that the reader's theme decides; in a file by colours, because it stands alone. */
public interface Palette {

  Palette PAGE = new Palette() {
    @Override
    public Svg fill(Svg mark, Ink ink) {
      return mark.and("class", "fill-" + ink.key());
    }

    @Override
    public Svg line(Svg mark, Ink ink) {
      return mark.and("class", "line-" + ink.key());
    }
  };

  Palette LIGHT = new Colours(false);
  Palette DARK = new Colours(true);

  /** Fills the mark with the ink. */
  Svg fill(Svg mark, Ink ink);

  /** Draws the mark's line with the ink. */
  Svg line(Svg mark, Ink ink);

  /** Colours written into the picture. */
  record Colours(boolean dark) implements Palette {

    @Override
    public Svg fill(Svg mark, Ink ink) {
      return mark.with("fill", of(ink));
    }

    @Override
    public Svg line(Svg mark, Ink ink) {
      return mark.with("stroke", of(ink));
    }

    private String of(Ink ink) {
      return dark ? ink.dark() : ink.light();
    }
  }
}
