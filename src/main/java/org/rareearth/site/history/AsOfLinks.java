package org.rareearth.site.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.PastMoment;
import org.rareearth.editorial.Snapshot;
import org.rareearth.kernel.AsOf;

/** Leads to the public pages as they were at the moment of a change. */
record AsOfLinks(@Nullable PastMoment moment) {

  static final AsOfLinks NONE = new AsOfLinks(null);

  static AsOfLinks after(Change change) {
    return at(change.recordedAt(), change);
  }

  /** Changes are stamped at least a microsecond apart. */
  static AsOfLinks before(Change change) {
    return at(change.recordedAt().minus(1, ChronoUnit.MICROS), change);
  }

  /** The record's page at that moment; null where it had none. */
  @Nullable String to(Snapshot snapshot) {
    String address = snapshot.address();
    return moment == null || address == null ? null : moment.link("", address);
  }

  private static AsOfLinks at(Instant instant, Change change) {
    return new AsOfLinks(new PastMoment(AsOf.at(instant), change.id()));
  }
}
