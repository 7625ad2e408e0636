package org.rareearth.site.data;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.Changes;
import org.rareearth.editorial.PastMoment;

/**
 * The state of the record that is taken away; the same state is the same bytes.
 *
 * @param change number of the last change in it
 * @param recordedAt when that was; for a moment of the past, that moment
 * @param asOf as it was asked for; null for the present
 */
record Moment(long change, Instant recordedAt, @Nullable String asOf) {

  static Moment of(HttpServletRequest request, Changes changes) {
    PastMoment past = PastMoment.of(request);
    if (past != null) {
      return new Moment(past.change(), past.asOf().instant(), past.asOf().label());
    }
    Change last = changes.last();
    return last == null ? new Moment(0, Instant.EPOCH, null) : new Moment(last.id(), last.recordedAt(), null);
  }

  LocalDate day() {
    return LocalDate.ofInstant(recordedAt, ZoneOffset.UTC);
  }

  /** Name of the package: what it is, and of when. */
  String fileName() {
    return "rare-earth-tracker_" + day() + (asOf == null ? "" : "_asof-" + asOf.replace(":", "")) + ".zip";
  }

  String tag(String file) {
    return "W/\"" + change + "-" + recordedAt.toEpochMilli() + "-" + file.replaceAll("[^a-z_.-]", "") + "\"";
  }
}
