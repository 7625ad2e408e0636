package org.rareearth.site.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.format.Printer;

/** Prints when something was recorded, to the second and in UTC: {@code 22 Nov 2026, 10:15:30 UTC}. */
final class InstantPrinter implements Printer<Instant> {

  private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH);
  private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss（'UTC'）", Locale.CHINESE);

  @Override
  public String print(Instant instant, Locale locale) {
    return (Figures.isChinese(locale) ? CHINESE : ENGLISH).format(instant.atOffset(ZoneOffset.UTC));
  }
}
