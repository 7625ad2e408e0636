package org.rareearth.funding;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Rank;
import org.rareearth.kernel.PartialDate;

/**
 * How far a promise has come, rung by rung, by the reading that is shown: a rung above it is never called reached, whoever says so.
 *
 * @param steps the five rungs in order, then whatever ended the promise
 */
public record CommitmentLadder(List<Step> steps) {

  /** Where a rung stands against the shown reading. */
  public enum State {
    /** A source reports it, and the shown reading includes it. */
    REACHED,
    /** No source reports it, yet the shown reading lies above it. */
    PASSED,
    /** A source reports it, wholly or for a part, but the shown reading lies below it. */
    BEYOND,
    /** Nobody reports it. */
    OPEN
  }

  /**
   * One rung.
   *
   * @param reports of this rung, the earliest first, one for each date; none that is superseded or wrong
   */
  public record Step(Rung rung, State state, List<AwardReport> reports) {}

  /** The ladder of one award; its reports come as the rule ranks them, the shown one first. */
  public static CommitmentLadder of(List<AwardReport> reports) {
    Rung shown = reports.getFirst().rung();
    List<AwardReport> valid = reports.stream()
        .filter(report -> report == reports.getFirst() || report.said().rank() != Rank.DEPRECATED).toList();
    Stream<Step> rungs = EnumSet.range(Rung.ANNOUNCED, Rung.DISBURSED).stream().map(rung -> step(rung, shown, valid));
    Stream<Step> ends = EnumSet.range(Rung.CANCELLED, Rung.CLAWED_BACK).stream().map(rung -> step(rung, shown, valid))
        .filter(step -> step.state() != State.OPEN);
    return new CommitmentLadder(Stream.concat(rungs, ends).toList());
  }

  private static Step step(Rung rung, Rung shown, List<AwardReport> valid) {
    Map<@Nullable PartialDate, AwardReport> byDate = new LinkedHashMap<>();
    valid.stream().filter(report -> report.rung() == rung).forEach(report -> byDate.putIfAbsent(report.date(), report));
    List<AwardReport> reports = byDate.values().stream()
        .sorted(Comparator.comparing(AwardReport::date, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    return new Step(rung, state(rung, shown, !reports.isEmpty()), reports);
  }

  private static State state(Rung rung, Rung shown, boolean reported) {
    boolean included = rung == shown || rung.isBefore(shown) || shown.isEnd();
    if (reported) {
      return included ? State.REACHED : State.BEYOND;
    }
    return rung.isBefore(shown) ? State.PASSED : State.OPEN;
  }
}
