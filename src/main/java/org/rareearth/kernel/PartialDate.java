package org.rareearth.kernel;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date with the precision that its source had, because "2026" printed as 1 January 2026 is a claim nobody made.
 *
 * @param label one of {@code 2026}, {@code 2026-H2}, {@code 2026-Q3}, {@code 2026-11}, {@code 2026-11-07}
 */
public record PartialDate(String label) implements Comparable<PartialDate> {

  /** What {@link #parse} accepts, for messages. */
  public static final String ACCEPTED = "2026, 2026-H2, 2026-Q3, 2026-11, 2026-11-07";

  /** How much of the date the source gave. */
  public enum Precision { YEAR, HALF, QUARTER, MONTH, DAY }

  public PartialDate {
    if (!hasForm(label)) {
      throw new IllegalArgumentException("'" + label + "' is not a date; accepted: " + ACCEPTED);
    }
    if (!isOfCalendar(label)) {
      throw new IllegalArgumentException("'" + label + "' is not a day of the calendar; accepted: " + ACCEPTED);
    }
  }

  /** Whether the text is a label already, and needs no reading. */
  public static boolean isLabel(String text) {
    return hasForm(text) && isOfCalendar(text);
  }

  public static PartialDate parse(String typed) {
    return new PartialDate(typed.strip());
  }

  public static @Nullable PartialDate parseOrNull(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : parse(typed);
  }

  public Precision precision() {
    return switch (label.length()) {
      case 4 -> Precision.YEAR;
      case 10 -> Precision.DAY;
      default -> switch (label.charAt(5)) {
        case 'H' -> Precision.HALF;
        case 'Q' -> Precision.QUARTER;
        default -> Precision.MONTH;
      };
    };
  }

  public int year() {
    return number(label, 0, 4);
  }

  public LocalDate earliest() {
    return switch (precision()) {
      case YEAR -> Year.of(year()).atDay(1);
      case HALF -> LocalDate.of(year(), 6 * part() - 5, 1);
      case QUARTER -> LocalDate.of(year(), 3 * part() - 2, 1);
      case MONTH -> LocalDate.of(year(), number(label, 5, 7), 1);
      case DAY -> LocalDate.of(year(), number(label, 5, 7), number(label, 8, 10));
    };
  }

  public LocalDate latest() {
    LocalDate first = earliest();
    return switch (precision()) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case HALF -> first.plusMonths(6).minusDays(1);
      case QUARTER -> first.plusMonths(3).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case DAY -> first;
    };
  }

  /** The middle of the period: where a partial date sorts. The database's {@code partial_day} computes the same. */
  public LocalDate midpoint() {
    return earliest().plusDays(ChronoUnit.DAYS.between(earliest(), latest()) / 2);
  }

  /** Days that lie between the two at least: none when both could be the same day. */
  public long daysApart(PartialDate other) {
    LocalDate from = earliest();
    LocalDate otherFrom = other.earliest();
    return from.isBefore(otherFrom) ? Math.max(0, ChronoUnit.DAYS.between(latest(), otherFrom))
        : Math.max(0, ChronoUnit.DAYS.between(other.latest(), from));
  }

  /** Whether it is later, however either is read. */
  public boolean isSurelyAfter(PartialDate other) {
    return earliest().isAfter(other.latest());
  }

  /** Half or quarter number; meaningless for the other precisions. */
  public int part() {
    return label.charAt(6) - '0';
  }

  @Override
  public int compareTo(PartialDate other) {
    int byDay = midpoint().compareTo(other.midpoint());
    return byDay != 0 ? byDay : label.compareTo(other.label);
  }

  @Override
  public String toString() {
    return label;
  }

  /** By hand, because an import asks it of every date in a million rows. */
  private static boolean hasForm(String label) {
    int length = label.length();
    if (length < 4 || !isNumber(label, 0, 4, 0, 9999)) {
      return false;
    }
    if (length == 7 && (label.charAt(5) == 'H' || label.charAt(5) == 'Q')) {
      return label.charAt(4) == '-' && isNumber(label, 6, 7, 1, label.charAt(5) == 'H' ? 2 : 4);
    }
    boolean month = length >= 7 && label.charAt(4) == '-' && isNumber(label, 5, 7, 1, 12);
    return length == 4 || month && (length == 7 || length == 10 && label.charAt(7) == '-' && isNumber(label, 8, 10, 1, 31));
  }

  private static boolean isOfCalendar(String label) {
    return label.length() < 10 || YearMonth.of(number(label, 0, 4), number(label, 5, 7)).isValidDay(number(label, 8, 10));
  }

  private static boolean isNumber(String label, int from, int to, int least, int most) {
    for (int i = from; i < to; i++) {
      if (label.charAt(i) < '0' || label.charAt(i) > '9') {
        return false;
      }
    }
    int number = number(label, from, to);
    return number >= least && number <= most;
  }

  private static int number(String label, int from, int to) {
    return Integer.parseInt(label, from, to, 10);
  }
}
