package org.rareearth.drawing;

import java.util.Map;

/** What is drawn, without a size or a colour: laid out on whatever canvas it is given. */
public interface Drawing {

  /**
   * Draws it from this height down, across the canvas.
   *
   * @return the height at which it ends
   */
  double draw(Canvas canvas, double top);

  /**
   * The same for Apache ECharts: its option, in which a colour is the name of a token such as {@code --cn} and every item of data brings
   * its words as {@code text}; empty where the drawing alone is shown.
   */
  default Map<String, Object> option() {
    return Map.of();
  }
}
