package org.rareearth.drawing;

import java.util.Locale;

/** The colours that a picture may use, by what they mean. On a page they are the site's own tokens; a file of its own carries them. */
public enum Ink {
  TEXT("#1b1f23", "#e8e6e1", "ink"),
  /** What qualifies a number. */
  SOFT("#565d65", "#a6adb4", "ink-2"),
  /** Lines to read along. */
  RULE("#dedbd3", "#30363c", "rule"),
  /** Lines that carry meaning. */
  EDGE("#8a8f95", "#757d85", "edge"),
  /** Behind a bar: how long it could be. */
  TRACK("#f2efe8", "#1f2429", "tint"),
  PAPER("#fbfaf7", "#15181b", "paper"),
  /** The one thing to look at. */
  ACCENT("#8a3b12", "#f0a878", "accent"),
  /** The first of two places: China. */
  FIRST("#b3202f", "#f0717a", "cn"),
  /** The second of two places: the United States. */
  SECOND("#2b5f8f", "#7fb4e3", "us"),
  /** What works. */
  LIVE("#1d6b42", "#62c48f", "live"),
  /** What is only intended. */
  EARLY("#6a4a9c", "#b9a0ee", "early"),
  /** What is uncertain or contradicted. */
  WARN("#7a5600", "#e3b341", "warn");

  private final String light;
  private final String dark;
  private final String token;

  Ink(String light, String dark, String token) {
    this.light = light;
    this.dark = dark;
    this.token = token;
  }

  String light() {
    return light;
  }

  String dark() {
    return dark;
  }

  /** The custom property of the site's style sheet that holds it, without its dashes. */
  public String token() {
    return token;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
