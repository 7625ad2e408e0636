package org.rareearth.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The moment up to which records are asked for. A day or a longer period means its end, because whoever names a day wants all that was
 * recorded on it.
 *
 * @param label as it stands in addresses: an instant in UTC, or a partial date
 * @param instant the last moment included, in whole microseconds as the database keeps them
 */
public record AsOf(String label, Instant instant) {

  /** The key in the address of any public page. */
  public static final String PARAMETER = "as_of";

  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)");

  /** A plus sign that came as a space, as it does from an address written by hand, is read as the plus it was. */
  public static AsOf parse(String typed) {
    String text = typed.strip().replace(' ', '+');
    try {
      if (INSTANT.matcher(text).matches()) {
        return at(OffsetDateTime.parse(text).toInstant());
      }
      PartialDate period = PartialDate.parse(text);
      return new AsOf(period.label(), endOf(period.latest()));
    } catch (DateTimeParseException | IllegalArgumentException unreadable) {
      throw BadInput.explained(PARAMETER, typed, "errors.accepts.as-of");
    }
  }

  public static AsOf at(Instant instant) {
    Instant kept = instant.truncatedTo(ChronoUnit.MICROS);
    return new AsOf(kept.toString(), kept);
  }

  /** The period asked for; null for an instant. */
  public @Nullable PartialDate period() {
    return label.indexOf('T') < 0 ? new PartialDate(label) : null;
  }

  /** The day of the moment, UTC: what counts as today on a page of the past. */
  public LocalDate day() {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(Duration.of(1, ChronoUnit.MICROS));
  }
}
