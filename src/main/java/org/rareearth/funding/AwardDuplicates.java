package org.rareearth.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Findings;
import org.rareearth.funding.KnownReports.Terms;
import org.rareearth.kernel.PartialDate;

/**
 * Notices when the first report of a new award speaks of an award that is there, so that one award is not counted once per press report.
 *
 * <p>Only awards to the same recipient are looked at. Then points: 2 for a sum within 5 % in the same currency, 2 for the same programme,
 * 1 for a date within 45 days (however a partial date is read), 1 for the same giver under another programme; where both have sums and
 * they differ, none at all. Three points warn: press reports give sums and dates well and name programmes badly, so a sum with a date or
 * a giver is enough, and so are programme and date when one of the two has no sum. A sum alone is not: a recipient is often given the
 * same round sum twice.
 */
final class AwardDuplicates {

  private static final double NEAR_SUM = 0.05;
  private static final int NEAR_DAYS = 45;
  private static final int ENOUGH = 3;
  private static final int SHOWN = 5;
  /** Beyond so many reports of one recipient, those without a sum are not looked through. */
  private static final int MANY = 400;

  private final KnownReports known;

  AwardDuplicates(KnownReports known) {
    this.known = known;
  }

  void look(Candidate report, Terms terms, Findings findings) {
    Map<String, Scored> best = new LinkedHashMap<>();
    for (KnownReport other : others(report, terms.recipient())) {
      int points = points(report, terms, other);
      if (points >= ENOUGH && !other.award().equals(report.cell("award"))) {
        best.merge(other.award(), new Scored(points, other), (one, two) -> one.points >= two.points ? one : two);
      }
    }
    if (!best.isEmpty()) {
      List<Hint> hints = best.values().stream().sorted(Comparator.comparingInt((Scored scored) -> -scored.points)).limit(SHOWN)
          .map(scored -> scored.report.hint()).toList();
      findings.warn("award", "check.award.duplicate", hints);
    }
  }

  private record Scored(int points, KnownReport report) {}

  private List<KnownReport> others(Candidate report, String recipient) {
    double sum = report.number("amount");
    boolean whole = known.ofRecipient(recipient).size() <= MANY;
    if (Double.isNaN(sum)) {
      return whole ? known.ofRecipient(recipient) : List.of();
    }
    List<KnownReport> near = new ArrayList<>(known.sumsOfRecipient(recipient)
        .between(report.cell("currency"), sum * (1 - NEAR_SUM), sum / (1 - NEAR_SUM)));
    if (whole) {
      known.ofRecipient(recipient).stream().filter(other -> !other.isSum()).forEach(near::add);
    }
    return near;
  }

  private static int points(Candidate report, Terms terms, KnownReport other) {
    double sum = report.number("amount");
    boolean bothSums = !Double.isNaN(sum) && other.isSum();
    boolean near = bothSums && report.cell("currency").equals(other.currency())
        && Math.abs(sum - other.value()) <= NEAR_SUM * Math.max(sum, other.value());
    if (bothSums && !near) {
      return 0;
    }
    PartialDate date = date(report.date("date"), report.date("as_of"));
    boolean close = date != null && other.date() != null && date.daysApart(other.date()) <= NEAR_DAYS;
    boolean program = terms.program().equals(other.program());
    return (near ? 2 : 0) + (program ? 2 : 0) + (close ? 1 : 0) + (!program && terms.funder().equals(other.funder()) ? 1 : 0);
  }

  private static @Nullable PartialDate date(@Nullable PartialDate date, @Nullable PartialDate asOf) {
    return date == null ? asOf : date;
  }
}
