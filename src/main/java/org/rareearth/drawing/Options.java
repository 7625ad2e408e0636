package org.rareearth.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of an option of Apache ECharts that several kinds of drawings have in common. */
public final class Options {

  private Options() {}

  /** A colour, which the page's script looks up in the style sheet. */
  public static String colour(Ink ink) {
    return "--" + ink.token();
  }

  /** One number with its words. */
  public static Map<String, Object> item(double value, String words) {
    return Map.of("value", value, "text", words);
  }

  /** One number with its words, and the short ones that stand beside it. */
  public static Map<String, Object> item(double value, String words, String beside) {
    return Map.of("value", value, "text", words, "beside", beside);
  }

  /** No number, with the words for that. */
  public static Map<String, Object> nothing(String words) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("value", null);
    item.put("text", words);
    return item;
  }

  /** A series of bars. */
  public static Map<String, Object> bars(Key key, List<Map<String, Object>> data, @Nullable String stack) {
    Map<String, Object> series = new LinkedHashMap<>();
    series.put("type", "bar");
    series.put("name", key.label());
    series.put("itemStyle", style(key));
    if (stack != null) {
      series.put("stack", stack);
    }
    series.put("data", data);
    return series;
  }

  /** How a key looks: what is not solid is empty with a line around it. */
  public static Map<String, Object> style(Key key) {
    String colour = colour(key.ink());
    return switch (key.texture()) {
      case SOLID -> Map.of("color", colour);
      case DASHED -> Map.of("color", "--paper", "borderColor", colour, "borderWidth", 1, "borderType", "dashed");
      case DOTS -> Map.of("color", "--paper", "borderColor", colour, "borderWidth", 1, "borderType", "dotted");
      case HATCH, OUTLINE -> Map.of("color", "--tint", "borderColor", colour, "borderWidth", 1);
    };
  }

  /** Bars that lie, the first row at the top, on a scale from zero. */
  public static Map<String, Object> horizontal(List<String> rows, double most, List<Map<String, Object>> series) {
    return Map.of(
        "legend", Map.of("top", 0),
        "grid", Map.of("left", 8, "right", 16, "top", 36, "bottom", 8, "containLabel", true),
        "yAxis", Map.of("type", "category", "inverse", true, "data", rows, "axisTick", Map.of("show", false)),
        "xAxis", Map.of("type", "value", "min", 0, "max", most),
        "series", series);
  }

  /** The same with a scale to both sides of zero, whose numbers are all printed without a sign. */
  static Map<String, Object> diverging(List<String> rows, double most, List<Map<String, Object>> series) {
    Map<String, Object> option = new LinkedHashMap<>(horizontal(rows, most, series));
    option.put("xAxis", Map.of("type", "value", "min", -most, "max", most, "unsigned", true));
    return option;
  }
}
