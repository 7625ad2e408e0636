package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.Peers;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.rareearth.kernel.PartialDate;
import org.springframework.stereotype.Component;

/** Lets nothing have happened that is still to come, and one event stand once in the life of a plant. */
@Component
class MilestoneRule implements Rule {

  private static final int NEAR_DAYS = 45;

  /** What is compared of a milestone. */
  record Known(String milestone, String facility, MilestoneKind kind, MilestoneStatus status, PartialDate date, String en,
      @Nullable String zh) {}

  private final EntityManager entityManager;
  private final Clock clock;

  MilestoneRule(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return kind.type() == Milestone.class;
  }

  @Override
  public Check open() {
    Peers<Known> milestones = new Peers<>(entityManager, Known.class,
        "select m.slug, f.slug, m.kind, m.status, m.date, m.title.en, m.title.zh from Milestone m join m.facility f", "f.slug",
        Known::facility);
    LocalDate today = LocalDate.now(clock);
    return (candidate, findings) -> {
      PartialDate date = candidate.date("date");
      if (date == null || !candidate.changesAny("date", "status", "kind", "facility")) {
        return;
      }
      if (candidate.cell("status").equals("achieved") && date.earliest().isAfter(today)) {
        findings.refuse("date", "check.milestone.future", date, today);
      }
      same(candidate, date, findings, milestones);
    };
  }

  /** A plan and its fulfilment are two records of one event; two plans that speak of different times are a slip of the schedule. */
  private static void same(Candidate candidate, PartialDate date, Findings findings, Peers<Known> milestones) {
    List<Hint> hints = milestones.of(candidate.cell("facility")).stream()
        .filter(known -> !known.milestone.equals(candidate.key()) && word(known.kind).equals(candidate.cell("kind"))
            && word(known.status).equals(candidate.cell("status")) && known.date.daysApart(date) <= NEAR_DAYS)
        .map(known -> Hint.of(known.en, known.zh, "/facilities/" + known.facility + "#milestone-" + known.milestone)).toList();
    if (!hints.isEmpty()) {
      findings.warn("kind", "check.milestone.duplicate", hints);
    }
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
