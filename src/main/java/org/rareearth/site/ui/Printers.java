package org.rareearth.site.ui;

import java.math.BigDecimal;
import java.util.Locale;
import org.rareearth.kernel.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Printer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Teaches <code>${{…}}</code> the domain's words in both languages. Counts (int, long) are left alone on purpose: a version or an
 * id in a hidden field must come back as it went out; a count is printed by the message {@code ui.number}.
 */
@Configuration(proxyBeanMethods = false)
class Printers implements WebMvcConfigurer {

  private final MessageSource messages;

  Printers(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addPrinter(new MoneyPrinter());
    registry.addPrinter(new PartialDatePrinter());
    registry.addPrinter(new QuantityPrinter(messages));
    registry.addPrinter(new InstantPrinter());
    registry.addPrinter(new NumberPrinter());
    registry.addPrinter(new TextPrinter());
  }

  private static final class NumberPrinter implements Printer<BigDecimal> {
    @Override
    public String print(BigDecimal value, Locale locale) {
      return Figures.print(value);
    }
  }

  private static final class TextPrinter implements Printer<LocalizedText> {
    @Override
    public String print(LocalizedText words, Locale locale) {
      return words.in(locale);
    }
  }
}
