package org.rareearth.site.review;

import java.time.Duration;
import java.time.Instant;

/**
 * How long ago, in the largest whole unit.
 *
 * @param unit {@code minutes}, {@code hours} or {@code days}
 */
public record Age(long number, String unit) {

  static Age of(Instant then, Instant now) {
    Duration age = Duration.between(then, now);
    if (age.toHours() < 1) {
      return new Age(Math.max(0, age.toMinutes()), "minutes");
    }
    return age.toDays() < 1 ? new Age(age.toHours(), "hours") : new Age(age.toDays(), "days");
  }
}
