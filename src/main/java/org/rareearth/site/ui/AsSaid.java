package org.rareearth.site.ui;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Values in words, in both languages at once, for files and programs that are no page in one of them. */
@Component
public final class AsSaid {

  private final MessageSource messages;
  private final QuantityPrinter quantities;
  private final MoneyPrinter money = new MoneyPrinter();

  AsSaid(MessageSource messages) {
    this.messages = messages;
    this.quantities = new QuantityPrinter(messages);
  }

  public LocalizedText of(Quantity quantity) {
    return both(locale -> quantities.print(quantity, locale));
  }

  public LocalizedText of(Money amount, @Nullable Qualifier qualifier) {
    return both(locale -> qualifier == null || qualifier == Qualifier.EXACT || qualifier == Qualifier.NOT_STATED
        ? money.print(amount, locale)
        : messages.getMessage("qualifier." + qualifier.name().toLowerCase(Locale.ROOT), null, locale) + " " + money.print(amount, locale));
  }

  private static LocalizedText both(Function<Locale, String> print) {
    return new LocalizedText(print.apply(Locale.ENGLISH), print.apply(Locale.SIMPLIFIED_CHINESE));
  }
}
