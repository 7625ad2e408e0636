package org.rareearth.drawing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A straight scale from zero: bars that do not start at zero lie.
 *
 * @param most the value at the far end, more than zero
 * @param length in units of the picture
 */
public record Scale(double most, double length) {

  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  public Scale {
    if (!(most > 0)) {
      throw new IllegalArgumentException("A scale ends above zero: " + most);
    }
  }

  /** A scale that ends at a round number no less than the value. */
  public static Scale upTo(double largest, double length, int ticks) {
    double step = step(Math.max(largest, 1e-9), ticks);
    return new Scale(step * Math.ceil(largest / step - 1e-9), length);
  }

  /** How far from zero the value lies. */
  public double at(double value) {
    return value / most * length;
  }

  /** Round values from zero to the end, about so many. */
  public List<Double> ticks(int about) {
    double step = step(most, about);
    return IntStream.rangeClosed(0, (int) Math.floor(most / step + 1e-9)).mapToObj(i -> i * step).toList();
  }

  private static double step(double most, int about) {
    double rough = most / Math.max(1, about);
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double step : STEPS) {
      if (rough <= step * power * (1 + 1e-9)) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
