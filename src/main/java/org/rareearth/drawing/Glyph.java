package org.rareearth.drawing;

/** Shapes of about sixteen units around a point, of like weight and told apart without colour. */
public enum Glyph {
  UP("M0-8 8 6H-8Z", "M-4.57 0H4.57L8 6H-8Z"),
  DOWN("M0 8-8-6H8Z", "M-4.57 0H4.57L0 8Z"),
  DISC("M0-7A7 7 0 0 1 0 7A7 7 0 0 1 0-7Z", "M-7 0H7A7 7 0 0 1-7 0Z"),
  SQUARE("M-6.4-6.4H6.4V6.4H-6.4Z", "M-6.4 0H6.4V6.4H-6.4Z"),
  DIAMOND("M0-8.6 8.6 0 0 8.6-8.6 0Z", "M-8.6 0H8.6L0 8.6Z"),
  HEXAGON("M-4-7.2H4L8 0 4 7.2H-4L-8 0Z", "M-8 0H8L4 7.2H-4Z"),
  PLUS("M-2.6-7.4H2.6V-2.6H7.4V2.6H2.6V7.4H-2.6V2.6H-7.4V-2.6H-2.6Z", "M-7.4 0H7.4V2.6H2.6V7.4H-2.6V2.6H-7.4Z");

  private final String path;
  private final String lowerHalf;

  Glyph(String path, String lowerHalf) {
    this.path = path;
    this.lowerHalf = lowerHalf;
  }

  String lowerHalf() {
    return lowerHalf;
  }

  String path() {
    return path;
  }
}
