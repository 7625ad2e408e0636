package org.rareearth.drawing;

/** Shapes of about sixteen units around a point, of like weight and told apart without colour. */
public enum Glyph {
  UP("M0-8 8 6H-8Z"),
  DOWN("M0 8-8-6H8Z"),
  DISC("M0-7A7 7 0 0 1 0 7A7 7 0 0 1 0-7Z"),
  SQUARE("M-6.4-6.4H6.4V6.4H-6.4Z"),
  DIAMOND("M0-8.6 8.6 0 0 8.6-8.6 0Z"),
  HEXAGON("M-4-7.2H4L8 0 4 7.2H-4L-8 0Z"),
  PLUS("M-2.6-7.4H2.6V-2.6H7.4V2.6H2.6V7.4H-2.6V2.6H-7.4V-2.6H-2.6Z");

  private final String path;

  Glyph(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }
}
