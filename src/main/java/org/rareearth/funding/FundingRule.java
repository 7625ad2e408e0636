package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.Peers;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.rareearth.funding.KnownReports.Terms;
import org.rareearth.kernel.PartialDate;
import org.springframework.stereotype.Component;

/**
 * Keeps one promise one award, its ladder climbed upwards, and its sum a sum. One rule for awards and their reports, because a report
 * is judged by the award that the same proposal makes.
 */
@Component
class FundingRule implements Rule {

  private final EntityManager entityManager;
  private final Clock clock;

  FundingRule(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return kind.type() == FundingAward.class || kind.type() == AwardEvent.class;
  }

  @Override
  public Check open() {
    KnownReports known = new KnownReports(entityManager);
    AwardCheck awards = new AwardCheck(entityManager, known);
    ReportCheck reports = new ReportCheck(known, LocalDate.now(clock));
    return (candidate, findings) -> {
      if (candidate.kind().equals("awards")) {
        awards.look(candidate, findings);
      } else {
        reports.look(candidate, findings);
      }
    };
  }

  private static final class AwardCheck {

    /** An award by what it is called. */
    record Titled(String award, String title, @Nullable String zh, String recipient) {}

    private final KnownReports known;
    private final Peers<Titled> titled;

    AwardCheck(EntityManager entityManager, KnownReports known) {
      this.known = known;
      this.titled = new Peers<>(entityManager, Titled.class,
          "select a.slug, a.title.en, a.title.zh, r.slug from FundingAward a join a.recipient r", "a.title.en", Titled::title);
    }

    void look(Candidate award, Findings findings) {
      boolean counted = award.cell("counted").equals("yes");
      boolean excluded = !award.cell("exclusion").isEmpty();
      if (counted == excluded && !findings.refused("counted") && !findings.refused("exclusion")) {
        findings.refuse("exclusion", counted ? "check.award.exclusion" : "check.award.noExclusion");
      }
      if (!award.key().isEmpty() && award.cell("related_award").equals(award.key())) {
        findings.refuse("related_award", "check.award.self");
      }
      if (award.isNew()) {
        known.make(award);
      }
      if (award.changesAny("title_en", "recipient")) {
        named(award, findings);
      }
    }

    private void named(Candidate award, Findings findings) {
      List<Hint> hints = titled.of(award.cell("title_en")).stream()
          .filter(other -> other.recipient.equals(award.cell("recipient")) && !other.award.equals(award.key()))
          .map(other -> Hint.of(other.title, other.zh, "/awards/" + other.award)).toList();
      if (!hints.isEmpty()) {
        findings.warn("title_en", "check.award.title", hints);
      }
    }
  }

  private static final class ReportCheck {

    private final KnownReports known;
    private final AwardDuplicates duplicates;
    private final SumSizes sizes;
    private final LocalDate today;

    ReportCheck(KnownReports known, LocalDate today) {
      this.known = known;
      this.duplicates = new AwardDuplicates(known);
      this.sizes = new SumSizes(known);
      this.today = today;
    }

    void look(Candidate report, Findings findings) {
      if (findings.refused("award") || findings.refused("rung")) {
        return;
      }
      List<KnownReport> ofAward = known.ofAward(report.cell("award"));
      if (report.changesAny("rung", "date", "award", "note")) {
        dates(report, ofAward, findings);
      }
      Terms terms = report.changesAny("award", "amount", "currency", "date") ? known.terms(report) : null;
      if (terms == null) {
        return;
      }
      if (ofAward.isEmpty()) {
        duplicates.look(report, terms, findings);
      } else {
        again(report, ofAward, findings);
      }
      if (report.changesAny("amount", "currency") && !findings.refused("amount")) {
        sizes.look(report, terms, findings);
      }
    }

    private void dates(Candidate report, List<KnownReport> ofAward, Findings findings) {
      PartialDate date = report.date("date");
      if (date == null || report.cell("rung").isEmpty()) {
        return;
      }
      Rung rung = Rung.valueOf(report.cell("rung").toUpperCase(Locale.ROOT));
      if (date.earliest().isAfter(today)) {
        boolean money = rung == Rung.DISBURSED || rung == Rung.OBLIGATED;
        findings.refuse("date", money ? "check.report.future" : "check.report.notYet", date, today);
        return;
      }
      for (KnownReport other : ofAward) {
        if (other.isShown() && !report.key().equals(other.report()) && other.date() != null && report.cell("note").isEmpty()
            && rung.isBefore(Objects.requireNonNull(other.rung())) && date.isSurelyAfter(other.date())) {
          findings.refuse("rung", "check.rung.back", other.date(), date);
          return;
        }
      }
    }

    /** The same source says the same once more. */
    private static void again(Candidate report, List<KnownReport> ofAward, Findings findings) {
      List<Hint> hints = ofAward.stream().filter(other -> other.report() != null && !other.report().equals(report.key())
              && report.cell("source").equals(other.source()) && report.cell("rung").equals(rung(other)) && same(report, other))
          .map(KnownReport::reportHint).limit(1).toList();
      if (!hints.isEmpty()) {
        findings.warn("source", "check.report.duplicate", hints);
      }
    }

    private static String rung(KnownReport other) {
      return Objects.requireNonNull(other.rung()).name().toLowerCase(Locale.ROOT);
    }

    private static boolean same(Candidate report, KnownReport other) {
      double sum = report.number("amount");
      return Double.isNaN(sum) ? other.amount() == null : sum == other.value() && report.cell("currency").equals(other.currency());
    }
  }
}
