package org.rareearth.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of a picture. Its markup is made here alone, with every text and value escaped: nothing from the data becomes markup. */
public final class Svg {

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> content = new ArrayList<>();

  private Svg(String name) {
    this.name = name;
  }

  public static Svg of(String name) {
    return new Svg(name);
  }

  /** Sets an attribute; null leaves it out. */
  public Svg with(String attribute, @Nullable String value) {
    if (value != null) {
      attributes.put(attribute, value);
    }
    return this;
  }

  /** Sets a length or position, to a hundredth. */
  public Svg with(String attribute, double value) {
    return with(attribute, number(value));
  }

  /** Adds a word to the attribute's words. */
  Svg and(String attribute, String word) {
    attributes.merge(attribute, word, (before, added) -> before + " " + added);
    return this;
  }

  public Svg add(Svg... children) {
    content.addAll(List.of(children));
    return this;
  }

  public Svg add(List<Svg> children) {
    content.addAll(children);
    return this;
  }

  public Svg text(String text) {
    content.add(text);
    return this;
  }

  /** A number as attributes hold it: at most two decimals, never an exponent. */
  public static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach((key, value) -> {
      out.append(' ').append(key).append("=\"");
      escape(value, out);
      out.append('"');
    });
    if (content.isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Object child : content) {
      if (child instanceof Svg element) {
        element.write(out);
      } else {
        escape(child.toString(), out);
      }
    }
    out.append("</").append(name).append('>');
  }

  /** Characters that XML does not have are left out. */
  private static void escape(String text, StringBuilder out) {
    text.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\t' || c == '\n')
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(c);
          }
        });
  }

  /** The markup. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }
}
