package org.rareearth.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;

/**
 * The dates between which a measure binds, each as precise as its source, and what they say of a day. Inside the imprecision of a date
 * the answer is "possibly", as it is when a measure ended on a day that no source gives, and after the last date of one whose
 * continuation is unknown.
 *
 * @param announced the day of announcement; binds nobody
 * @param to the last day on which the measure binds
 * @param suspendedTo the last day of the suspension; null for one without an end
 * @param known the last day for which the status was known, from which an undated end is certain
 */
public record InForce(@Nullable PartialDate announced, @Nullable PartialDate from, @Nullable PartialDate to,
    @Nullable PartialDate suspendedFrom, @Nullable PartialDate suspendedTo, PolicyStatus status, LocalDate known) {

  /** What holds on that day. */
  public Force on(LocalDate day) {
    if (from == null) {
      return Force.NOT_STATED;
    }
    if (day.isBefore(from.earliest())) {
      return Force.NOT_YET;
    }
    if (hasEnded(day)) {
      return status == PolicyStatus.UNCERTAIN ? Force.POSSIBLY_IN_FORCE : Force.ENDED;
    }
    boolean certain = !day.isBefore(from.latest()) && !mayHaveEnded(day);
    return isSuspended(day) && certain ? suspended()
        : maybeSuspended(day) ? Force.POSSIBLY_SUSPENDED
        : certain && !isBeyondSuspension(day) ? Force.IN_FORCE : Force.POSSIBLY_IN_FORCE;
  }

  private boolean hasEnded(LocalDate day) {
    return to == null ? endsUndated() && !day.isBefore(known) : day.isAfter(to.latest());
  }

  private boolean mayHaveEnded(LocalDate day) {
    return to == null ? endsUndated() : day.isAfter(to.earliest());
  }

  private boolean endsUndated() {
    return status == PolicyStatus.CLOSED || status == PolicyStatus.SUPERSEDED;
  }

  private boolean isSuspended(LocalDate day) {
    return suspendedFrom != null && !day.isBefore(suspendedFrom.latest())
        && (suspendedTo == null || !day.isAfter(suspendedTo.earliest()));
  }

  private boolean maybeSuspended(LocalDate day) {
    return suspendedFrom != null && !day.isBefore(suspendedFrom.earliest()) && (suspendedTo == null || !day.isAfter(suspendedTo.latest()));
  }

  /** Whether the suspension has run out and nobody has said what followed. */
  private boolean isBeyondSuspension(LocalDate day) {
    return status == PolicyStatus.UNCERTAIN && suspendedTo != null && day.isAfter(suspendedTo.latest());
  }

  private Force suspended() {
    return status == PolicyStatus.PARTLY_SUSPENDED ? Force.PARTLY_SUSPENDED : Force.SUSPENDED;
  }
}
