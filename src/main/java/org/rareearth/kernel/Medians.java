package org.rareearth.kernel;

import java.util.stream.DoubleStream;

/** What is usual among numbers, and how far one of them stands from it: the check that notices a number of the wrong size. */
public final class Medians {

  private static final double EXACT = 1e-9;

  private Medians() {}

  /** The middle one, or between the two middle ones; NaN of none. */
  public static double of(DoubleStream numbers) {
    double[] sorted = numbers.sorted().toArray();
    return sorted.length == 0 ? Double.NaN : ofSorted(sorted[(sorted.length - 1) / 2], sorted[sorted.length / 2]);
  }

  /** Between the two in the middle, which are one when the count is odd. */
  public static double ofSorted(double lower, double upper) {
    return (lower + upper) / 2;
  }

  /** How many times larger or smaller it is, at least 1. */
  public static double apart(double one, double other) {
    return one > other ? one / other : other / one;
  }

  /** Whether it is ten times one of them, or its tenth, and equal to none: 万 and 亿 misread give just that. */
  public static boolean tenfold(double number, double... others) {
    boolean found = false;
    for (double other : others) {
      if (Math.abs(number - other) < EXACT * number) {
        return false;
      }
      found |= Math.abs(apart(number, other) - 10) < EXACT;
    }
    return found;
  }
}
