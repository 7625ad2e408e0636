package org.rareearth.drawing;

import java.util.Locale;

/** What a filled shape looks like besides its colour, so that a picture can be read without colour. */
public enum Texture {
  SOLID,
  /** Slanted lines. */
  HATCH,
  DOTS,
  /** An empty shape with a whole line around it. */
  OUTLINE,
  /** An empty shape with a broken line around it. */
  DASHED;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
