package org.rareearth.site.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rareearth.kernel.PartialDate;
import org.springframework.format.Printer;

/** Prints a date with the precision that its source had, never more: {@code Nov 2025}, {@code 2026年下半年}. */
final class PartialDatePrinter implements Printer<PartialDate> {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final String CHINESE_DIGITS = "一二三四";

  @Override
  public String print(PartialDate date, Locale locale) {
    return Figures.isChinese(locale) ? chinese(date) : english(date);
  }

  private static String english(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> date.label();
      case HALF -> "H" + date.part() + " " + date.year();
      case QUARTER -> "Q" + date.part() + " " + date.year();
      case MONTH -> MONTH.format(date.earliest());
      case DAY -> DAY.format(date.earliest());
    };
  }

  private static String chinese(PartialDate date) {
    LocalDate first = date.earliest();
    return date.year() + "年" + switch (date.precision()) {
      case YEAR -> "";
      case HALF -> date.part() == 1 ? "上半年" : "下半年";
      case QUARTER -> "第" + CHINESE_DIGITS.charAt(date.part() - 1) + "季度";
      case MONTH -> first.getMonthValue() + "月";
      case DAY -> first.getMonthValue() + "月" + first.getDayOfMonth() + "日";
    };
  }
}
