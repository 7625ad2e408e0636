package org.rareearth.drawing;

import java.util.ArrayList;
import java.util.List;

/** How a shape is filled: from empty to full as something comes to stand, struck when it ended. Says without colour what colour says. */
public enum Filling {
  DOTTED, EMPTY, HALF, RING, FULL, BARS, SLASH, CROSS, DASHED;

  /** The shape with this filling. */
  List<Svg> fill(Glyph glyph, Ink ink, Palette palette) {
    List<Svg> parts = new ArrayList<>();
    parts.add(palette.line(palette.fill(outline(glyph), this == FULL || this == RING ? ink : Ink.PAPER), ink)
        .with("stroke-width", 1.5).with("stroke-linejoin", "round")
        .with("stroke-dasharray", this == DOTTED ? "1.4 1.8" : this == DASHED ? "3.2 2.2" : null));
    switch (this) {
      case HALF -> parts.add(palette.fill(Svg.of("path").with("d", glyph.lowerHalf()), ink));
      case RING -> parts.add(palette.fill(Svg.of("circle").with("r", 2.6), Ink.PAPER));
      case BARS -> parts.addAll(List.of(stroke(palette, ink, "M-2-4V4"), stroke(palette, ink, "M2-4V4")));
      case SLASH -> parts.add(stroke(palette, ink, "M-7 7 7-7"));
      case CROSS -> parts.addAll(List.of(stroke(palette, ink, "M-7 7 7-7"), stroke(palette, ink, "M-7-7 7 7")));
      default -> { }
    }
    return parts;
  }

  private static Svg outline(Glyph glyph) {
    return Svg.of("path").with("d", glyph.path());
  }

  private static Svg stroke(Palette palette, Ink ink, String path) {
    return palette.line(Svg.of("path").with("d", path).with("fill", "none").with("stroke-width", 2), ink);
  }
}
