package org.rareearth.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Land and borders behind the places of a map, from the file that static/img/map/README.md describes. A page refers to the file, which
 * the browser keeps; a picture that stands alone has the lines in it.
 */
final class WorldOutline {

  private static final String FILE = "/img/map/world.svg";
  private static final Pattern LAYER = Pattern.compile("<path id=\"(\\w+)\" d=\"([^\"]+)\"/>");
  private static final Map<String, String> PATHS = read();

  private WorldOutline() {}

  /** The layers of a picture that stands alone. */
  static List<Svg> define(Canvas canvas) {
    return canvas.file(FILE) != null ? List.of()
        : PATHS.entrySet().stream().map(layer -> Svg.of("path").with("id", canvas.id(layer.getKey())).with("d", layer.getValue())).toList();
  }

  /** The part of the world in this frame; states are drawn where they would be seen. */
  static Svg draw(Canvas canvas, SiteMap.View view, double x, double y, double width, double height) {
    double tenths = 10;
    double hair = 0.5 * tenths * (view.east() - view.west()) / width;
    Svg frame = Svg.of("svg").with("x", x).with("y", y).with("width", width).with("height", height).with("preserveAspectRatio", "none")
        .with("viewBox", String.join(" ", Svg.number(view.west() * tenths), Svg.number(-view.north() * tenths),
            Svg.number((view.east() - view.west()) * tenths), Svg.number((view.north() - view.south()) * tenths)));
    frame.add(canvas.palette().line(canvas.palette().fill(layer(canvas, "land"), Ink.TRACK), Ink.EDGE).with("stroke-width", hair),
        canvas.palette().line(layer(canvas, "borders"), Ink.EDGE).with("fill", "none").with("stroke-width", hair));
    return view.east() - view.west() > 90 ? frame
        : frame.add(canvas.palette().line(layer(canvas, "states"), Ink.RULE).with("fill", "none").with("stroke-width", 1.4 * hair));
  }

  private static Svg layer(Canvas canvas, String name) {
    String file = canvas.file(FILE);
    return Svg.of("use").with("href", file == null ? "#" + canvas.id(name) : file + "#" + name);
  }

  private static Map<String, String> read() {
    try (InputStream file = WorldOutline.class.getResourceAsStream("/static" + FILE)) {
      Map<String, String> paths = new LinkedHashMap<>();
      Matcher layer = LAYER.matcher(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
      while (layer.find()) {
        paths.put(layer.group(1), layer.group(2));
      }
      return paths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
