package org.rareearth.site.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A moment to the minute, in the one time zone that everybody can reckon with. */
public record When(Instant instant) {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  static @Nullable When of(@Nullable Instant instant) {
    return instant == null ? null : new When(instant);
  }

  public String iso() {
    return instant.toString();
  }

  public String text() {
    return MINUTES.format(instant);
  }
}
