package org.rareearth.policy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.Peers;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.rareearth.kernel.PartialDate;
import org.springframework.stereotype.Component;

/** Keeps the dates of a measure in the order in which they can happen, and one number of one state one measure. */
@Component
class PolicyRule implements Rule {

  /** What is compared of a measure. */
  record Known(String policy, String place, @Nullable String number, String en, @Nullable String zh) {}

  private final EntityManager entityManager;

  PolicyRule(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return kind.type() == PolicyMeasure.class;
  }

  @Override
  public Check open() {
    Peers<Known> measures = new Peers<>(entityManager, Known.class,
        "select m.slug, p.slug, m.number, m.title.en, m.title.zh from PolicyMeasure m join m.place p", "p.slug", Known::place);
    return (candidate, findings) -> {
      ordered("in_force_from", "in_force_to", candidate, findings);
      ordered("suspended_from", "suspended_to", candidate, findings);
      ordered("in_force_from", "suspended_from", candidate, findings);
      ordered("announced_on", "in_force_to", candidate, findings);
      if (candidate.cell("suspended_from").isEmpty() && !candidate.cell("suspended_to").isEmpty() && !findings.refused("suspended_from")
          && candidate.changesAny("suspended_from", "suspended_to")) {
        findings.refuse("suspended_from", "check.policy.suspended");
      }
      same(candidate, findings, measures);
    };
  }

  private static void ordered(String first, String then, Candidate candidate, Findings findings) {
    PartialDate from = candidate.date(first);
    PartialDate to = candidate.date(then);
    if (from != null && to != null && from.isSurelyAfter(to) && candidate.changesAny(first, then) && !findings.refused(then)) {
      findings.refuse(then, "check.dates." + then, to, from);
    }
  }

  private static void same(Candidate candidate, Findings findings, Peers<Known> measures) {
    String number = candidate.cell("number");
    if (number.isEmpty() && !candidate.isNew() || !candidate.changesAny("number", "place", "title_en")) {
      return;
    }
    List<Hint> hints = measures.of(candidate.cell("place")).stream().filter(known -> !known.policy.equals(candidate.key()))
        .filter(known -> known.en.equalsIgnoreCase(candidate.cell("title_en"))
            || !number.isEmpty() && number.equalsIgnoreCase(known.number))
        .map(known -> Hint.of(known.en, known.zh, "/policies/" + known.policy)).toList();
    if (!hints.isEmpty()) {
      findings.warn("number", "check.policy.duplicate", hints);
    }
  }
}
