package org.rareearth.site.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.springframework.context.MessageSource;
import org.springframework.format.Printer;

/** Prints a number as its source gave it, with "up to", range and unit: {@code up to 10,000 t/yr}, {@code 最多 10,000 吨/年}. */
final class QuantityPrinter implements Printer<Quantity> {

  private static final Set<Unit> CURRENCIES =
      Set.of(Unit.USD, Unit.AUD, Unit.EUR, Unit.GBP, Unit.CAD, Unit.MYR, Unit.SEK, Unit.NOK, Unit.CNY);
  private static final Set<Unit> CLOSE_IN_CHINESE = Set.of(Unit.PERCENT, Unit.RATIO);
  private static final Set<Qualifier> UNSAID = Set.of(Qualifier.EXACT, Qualifier.NOT_STATED);

  private final MessageSource messages;

  QuantityPrinter(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public String print(Quantity quantity, Locale locale) {
    String amount = CURRENCIES.contains(quantity.unit()) ? money(quantity, locale) : measure(quantity, locale);
    return UNSAID.contains(quantity.qualifier()) ? amount : term("qualifier", quantity.qualifier(), locale) + " " + amount;
  }

  private static String money(Quantity quantity, Locale locale) {
    String currency = quantity.unit().symbol();
    String low = MoneyPrinter.print(quantity.low(), currency, locale);
    return quantity.isRange() ? low + "–" + MoneyPrinter.print(quantity.upper(), currency, locale) : low;
  }

  private String measure(Quantity quantity, Locale locale) {
    BigDecimal low = quantity.low();
    String digits = quantity.isRange() ? Figures.print(low) + "–" + Figures.print(quantity.upper()) : Figures.print(low);
    boolean close = Figures.isChinese(locale) && CLOSE_IN_CHINESE.contains(quantity.unit());
    return digits + (close ? "" : " ") + term("unit", quantity.unit(), locale);
  }

  private String term(String prefix, Enum<?> value, Locale locale) {
    return messages.getMessage(prefix + "." + value.name().toLowerCase(Locale.ROOT), null, locale);
  }
}
