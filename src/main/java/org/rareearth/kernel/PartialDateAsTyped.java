package org.rareearth.kernel;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a person wrote it, read with the precision that it has: 3 Nov 2025, 2026年下半年, Q3 2025. 3/11/2025 is two days in two
 * countries and so is refused.
 */
public final class PartialDateAsTyped {

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
      + "|dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String GAP = "[ ,./-]*(?:of )?";
  /** Between two numbers a sign is asked for: Nov 312025 has no one reading. */
  private static final String SIGN = "[ ,./-]+(?:of )?";
  private static final String PART = "(?<part>[1-4]|first|second|third|fourth|[1-4](?:st|nd|rd|th)|[一二三四])";

  private static final Pattern FISCAL = Pattern.compile(".*\\bfy ?\\d+.*|.*fiscal.*|.*财年.*|.*财政年度.*");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final List<Pattern> DAYS = patterns(
      YEAR + "[-/.](?<month>\\d{1,2})[-/.]" + DAY, "(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)",
      DAY + GAP + MONTH + GAP + YEAR, MONTH + GAP + DAY + SIGN + YEAR, YEAR + GAP + MONTH + GAP + DAY,
      YEAR + " ?年 ?(?<month>\\d{1,2}) ?月 ?" + DAY + " ?[日号]");
  private static final List<Pattern> WHOLE_MONTHS = patterns(
      YEAR + "[-/.](?<month>\\d{1,2})", "(?<month>\\d{1,2})[-/.]" + YEAR, MONTH + GAP + YEAR, YEAR + GAP + MONTH,
      YEAR + " ?年 ?(?<month>\\d{1,2}) ?月份?");
  private static final List<Pattern> QUARTERS = patterns(
      "q ?" + PART + SIGN + YEAR, PART + "q" + GAP + YEAR, PART + " quarter" + GAP + YEAR, YEAR + GAP + "q ?" + PART,
      YEAR + SIGN + PART + "q", YEAR + SIGN + PART + " quarter", YEAR + " ?年 ?第? ?" + PART + " ?季度?", YEAR + " ?年 ?q" + PART);
  private static final List<Pattern> HALVES = patterns(
      "h ?" + PART + SIGN + YEAR, PART + "h" + GAP + YEAR, PART + " half" + GAP + YEAR, YEAR + GAP + "h ?" + PART,
      YEAR + SIGN + PART + "h", YEAR + SIGN + PART + " half", YEAR + " ?年? ?(?<part>[上下]) ?半年");
  private static final List<Pattern> YEARS = patterns(YEAR + "(?: ?年)?");

  private static final int WHOLE_MONTH = -1;

  private PartialDateAsTyped() {}

  public static PartialDate parse(String typed) {
    String text = TypedText.fold(typed).toLowerCase(Locale.ROOT);
    if (FISCAL.matcher(text).matches()) {
      throw new Unreadable("reading.date.fiscal", TypedText.shown(text));
    }
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.matches()) {
      return dayAndMonth(slashes, text);
    }
    for (List<Pattern> forms : List.of(DAYS, WHOLE_MONTHS, QUARTERS, HALVES, YEARS)) {
      for (Pattern form : forms) {
        Matcher date = form.matcher(text);
        if (date.matches()) {
          return dated(date, forms, text);
        }
      }
    }
    throw new Unreadable("reading.date.unknown", TypedText.shown(text));
  }

  private static PartialDate dated(Matcher date, List<Pattern> forms, String text) {
    int year = Integer.parseInt(date.group("year"));
    if (forms == DAYS) {
      return checked(year, month(date), Integer.parseInt(date.group("day")), text);
    }
    if (forms == WHOLE_MONTHS) {
      return checked(year, month(date), WHOLE_MONTH, text);
    }
    String part = forms == QUARTERS ? "-Q" : "-H";
    return label(year, forms == YEARS ? "" : part + part(date.group("part"), forms == HALVES, text), text);
  }

  private static PartialDate dayAndMonth(Matcher slashes, String text) {
    int first = Integer.parseInt(slashes.group(1));
    int second = Integer.parseInt(slashes.group(2));
    int year = Integer.parseInt(slashes.group(3));
    if (first <= 12 && second <= 12 && first != second) {
      throw new Unreadable("reading.date.slashes", TypedText.shown(text), "%d-%02d-%02d".formatted(year, second, first),
          "%d-%02d-%02d".formatted(year, first, second));
    }
    return first > 12 ? checked(year, second, first, text) : checked(year, first, second, text);
  }

  private static PartialDate checked(int year, int month, int day, String text) {
    boolean real = month >= 1 && month <= 12 && (day == WHOLE_MONTH || day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth());
    if (!real) {
      throw new Unreadable("reading.date.impossible", TypedText.shown(text));
    }
    return label(year, day == WHOLE_MONTH ? "-%02d".formatted(month) : "-%02d-%02d".formatted(month, day), text);
  }

  private static PartialDate label(int year, String rest, String text) {
    if (year < 1800 || year > 2199) {
      throw new Unreadable("reading.date.year", TypedText.shown(text));
    }
    return new PartialDate(year + rest);
  }

  private static int month(Matcher date) {
    String month = date.group("month");
    return Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month.substring(0, 3)) / 4 + 1;
  }

  private static int part(String part, boolean half, String text) {
    int number = switch (part.charAt(0)) {
      case '1', '一', '上' -> 1;
      case '2', '二', '下' -> 2;
      case '3', '三', 't' -> 3;
      case '4', '四' -> 4;
      default -> List.of("first", "second", "third", "fourth").indexOf(part) + 1;
    };
    if (half && number > 2) {
      throw new Unreadable("reading.date.impossible", TypedText.shown(text));
    }
    return number;
  }

  private static List<Pattern> patterns(String... forms) {
    return List.of(forms).stream().map(Pattern::compile).toList();
  }
}
