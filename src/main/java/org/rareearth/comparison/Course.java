package org.rareearth.comparison;

import java.util.SortedMap;
import org.rareearth.kernel.Unit;

/** How one measure of one product group went over the years in two places: the shown figure of each year that has a measured one. */
public record Course(String stage, Metric metric, String group, Unit unit, SortedMap<Integer, FigureRow> a,
    SortedMap<Integer, FigureRow> b) {

  private static final int SEVERAL = 3;

  /** Whether there are years enough in either place to see how it went. */
  boolean isLong() {
    return a.size() >= SEVERAL || b.size() >= SEVERAL;
  }
}
