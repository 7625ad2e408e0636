package org.rareearth.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** A straight scale of days from the first of a year to the end of another. */
record Days(LocalDate first, LocalDate last, double from, double length) {

  static Days of(LocalDate earliest, LocalDate latest, double from, double length) {
    return new Days(earliest.withDayOfYear(1), latest.plusYears(1).withDayOfYear(1), from, length);
  }

  double at(LocalDate day) {
    return from + length * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
  }

  /** The years of which there is room to print the number. */
  List<Integer> years(double least) {
    int count = last.getYear() - first.getYear();
    int step = Math.max(1, (int) Math.ceil(least / (length / count)));
    return IntStream.range(first.getYear(), last.getYear()).filter(year -> (year - first.getYear()) % step == 0).boxed().toList();
  }
}
