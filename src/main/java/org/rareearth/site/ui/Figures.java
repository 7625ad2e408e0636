package org.rareearth.site.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How bare numbers are printed: thousands by commas in both languages, every digit that the source gave, and a true minus. */
final class Figures {

  private Figures() {}

  static String print(BigDecimal value) {
    DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(Math.max(0, value.scale()));
    format.setMaximumFractionDigits(Math.max(0, value.scale()));
    String printed = format.format(value.abs());
    return value.signum() < 0 ? "−" + printed : printed;
  }

  static boolean isChinese(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
  }
}
