package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.Peers;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.rareearth.kernel.PartialDate;
import org.springframework.stereotype.Component;

/**
 * Holds whatever has a source to the calendar: nothing is said as of a day that has not come, and a source that is much older than the
 * time for which it is quoted may have been overtaken.
 */
@Component
class EvidenceRule implements Rule {

  /** Older than this, a plant or a market has changed since. */
  private static final int STALE_YEARS = 2;

  /** When a source appeared. */
  record Appearance(String source, @Nullable PartialDate publishedOn) {}

  private final EntityManager entityManager;
  private final Clock clock;

  EvidenceRule(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return new HashSet<>(kind.fields()).containsAll(Evidence.FIELDS);
  }

  @Override
  public Check open() {
    Peers<Appearance> sources = new Peers<>(entityManager, Appearance.class, "select slug, publishedOn from Source", "slug",
        Appearance::source);
    LocalDate today = LocalDate.now(clock);
    return (candidate, findings) -> {
      PartialDate asOf = candidate.changesAny("as_of", "source") ? candidate.date("as_of") : null;
      if (asOf != null && asOf.earliest().isAfter(today)) {
        findings.refuse("as_of", "check.asOf.future", asOf, today);
      } else if (candidate.isNew() || candidate.changesAny("as_of", "source")) {
        stale(candidate, findings, sources, today);
      }
    };
  }

  private static void stale(Candidate candidate, Findings findings, Peers<Appearance> sources, LocalDate today) {
    PartialDate published = published(candidate, sources);
    LocalDate said = said(candidate, today);
    if (published != null && said != null && published.latest().plusYears(STALE_YEARS).isBefore(said)) {
      findings.warn("source", "check.source.stale", List.of(), published, said);
    }
  }

  /** The time for which the source is quoted: the one given or, for a record that speaks of no year of its own, today. */
  private static @Nullable LocalDate said(Candidate candidate, LocalDate today) {
    PartialDate asOf = candidate.date("as_of");
    boolean ofItsOwn = !candidate.cell("year").isEmpty() || !candidate.cell("date").isEmpty() || !candidate.cell("announced_on").isEmpty();
    return asOf != null ? asOf.earliest() : ofItsOwn ? null : today;
  }

  private static @Nullable PartialDate published(Candidate candidate, Peers<Appearance> sources) {
    Appearance live = sources.one(candidate.cell("source"));
    if (live != null) {
      return live.publishedOn;
    }
    Map<String, String> proposed = candidate.other("sources", candidate.cell("source"));
    return proposed == null ? null : PartialDate.parseOrNull(proposed.get("published_on"));
  }
}
