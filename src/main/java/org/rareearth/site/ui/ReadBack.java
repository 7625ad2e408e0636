package org.rareearth.site.ui;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.MoneyAsTyped;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.rareearth.kernel.Unreadable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says back what was typed: every digit, then the same in the words that the reader counts by. Both, because 亿 taken for a billion
 * is seen only beside the zeros.
 */
@Component
public final class ReadBack {

  /** A counting word belongs to its language as the digits do, so it stands here as in the printers. */
  private record Count(int power, String word) {}

  private static final Count[] ENGLISH = {new Count(12, "trillion"), new Count(9, "billion"), new Count(6, "million")};
  private static final Count[] CHINESE = {new Count(12, "万亿"), new Count(8, "亿"), new Count(4, "万")};

  private final MessageSource messages;
  private final PartialDatePrinter dates = new PartialDatePrinter();

  ReadBack(MessageSource messages) {
    this.messages = messages;
  }

  public Echo echo(MoneyAsTyped typed, Locale locale) {
    BigDecimal amount = typed.money().amount();
    String figure = inCurrency(Figures.print(amount), typed.money().currency(), locale);
    return echo(figure, counted(amount, amount, locale), typed.qualifier(), locale);
  }

  public Echo echo(Quantity quantity, Locale locale) {
    String low = Figures.print(quantity.low());
    String digits = quantity.isRange() ? low + "–" + Figures.print(quantity.upper()) : low;
    String figure = isCurrency(quantity.unit()) ? inCurrency(digits, quantity.unit().symbol(), locale)
        : digits + " " + say("unit." + quantity.unit().name().toLowerCase(Locale.ROOT), locale);
    return echo(figure, counted(quantity.low(), quantity.upper(), locale), quantity.qualifier(), locale);
  }

  /** The date in words, which shows day and month apart. */
  public String echo(PartialDate date, Locale locale) {
    return dates.print(date, locale);
  }

  /** Why nothing was read, and what would be. */
  public String refusal(Unreadable unreadable, Locale locale) {
    return messages.getMessage(unreadable.key(), unreadable.arguments(), locale);
  }

  private Echo echo(String figure, @Nullable String counted, Qualifier qualifier, Locale locale) {
    String firmness = say("qualifier." + qualifier.name().toLowerCase(Locale.ROOT), locale);
    String both = counted == null ? figure : say("reading.echo.counted", locale, figure, counted);
    String sentence = switch (qualifier) {
      case EXACT -> say("reading.echo.exact", locale, both);
      case NOT_STATED -> say("reading.echo.unsaid", locale, both);
      default -> say("reading.echo.qualified", locale, firmness, both);
    };
    return new Echo(sentence, firmness, figure, counted);
  }

  private static @Nullable String counted(BigDecimal low, BigDecimal high, Locale locale) {
    for (Count count : Figures.isChinese(locale) ? CHINESE : ENGLISH) {
      if (high.compareTo(BigDecimal.TEN.pow(count.power)) >= 0) {
        String from = low.compareTo(high) == 0 ? "" : plain(low, count.power) + "–";
        return from + plain(high, count.power) + " " + count.word;
      }
    }
    return null;
  }

  private static String plain(BigDecimal value, int power) {
    return value.movePointLeft(power).stripTrailingZeros().toPlainString();
  }

  private static String inCurrency(String digits, String currency, Locale locale) {
    return Figures.isChinese(locale) ? digits + " " + MoneyPrinter.chineseName(currency).strip() : currency + " " + digits;
  }

  private static boolean isCurrency(Unit unit) {
    return unit.symbol().matches("[A-Z]{3}");
  }

  private String say(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
