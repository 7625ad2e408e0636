package org.rareearth.drawing;

import java.util.ArrayList;
import java.util.List;

/** How wide text will be, near enough to lay it out without a font: a Han character is as wide as it is high. */
final class Typeface {

  private static final String NARROW = "fijlrtI.,:;'’!|()[] ·";
  private static final String WIDE = "mwMW%@—";

  private Typeface() {}

  static double width(String text, double size) {
    return size * text.codePoints().mapToDouble(Typeface::em).sum();
  }

  private static double em(int c) {
    if (isHan(c)) {
      return 1;
    }
    if (NARROW.indexOf(c) >= 0) {
      return 0.32;
    }
    return WIDE.indexOf(c) >= 0 ? 0.88 : Character.isUpperCase(c) ? 0.67 : 0.56;
  }

  private static boolean isHan(int c) {
    return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 && c <= 0xFF60 || c >= 0x20000;
  }

  /** The text in lines no wider than this, broken at spaces or between Han characters; a word that is too long gets a line alone. */
  static List<String> wrap(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String part : text.strip().split("(?<= )|(?<=[\\u2E80-\\u9FFF\\uFF00-\\uFF60])(?![，。；：、）》」！？])")) {
      if (!line.isEmpty() && width((line + part).stripTrailing(), size) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(part);
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }
}
