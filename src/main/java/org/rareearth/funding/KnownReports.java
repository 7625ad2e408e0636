package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Peers;

/** The live awards with their reports as one run of the checks asks for them, and the awards that the run itself makes. */
final class KnownReports {

  /** To whom an award goes and under what. */
  record Terms(String recipient, String program, String funder) {}

  /** Who gives under a programme. */
  record Giver(String program, String funder) {}

  /** In a file an award and its reports stand together, so that only the last are worth keeping. */
  private static final int LAST = 1_000;

  private final Peers<KnownReport> byAward;
  private final Peers<KnownReport> byRecipient;
  private final Peers<KnownReport> byProgram;
  private final Peers<Giver> givers;
  private final Map<String, SumsByCurrency> ofRecipient = new HashMap<>();
  private final Map<String, SumsByCurrency> ofProgram = new HashMap<>();
  private final Map<String, Terms> made = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Entry<String, Terms> eldest) {
      return size() > LAST;
    }
  };

  KnownReports(EntityManager entityManager) {
    byAward = new Peers<>(entityManager, KnownReport.class, KnownReport.QUESTION, "a.slug", KnownReport::award);
    byRecipient = new Peers<>(entityManager, KnownReport.class, KnownReport.QUESTION, "r.slug", KnownReport::recipient);
    byProgram = new Peers<>(entityManager, KnownReport.class, KnownReport.QUESTION, "p.slug", KnownReport::program);
    givers = new Peers<>(entityManager, Giver.class, "select p.slug, f.slug from Program p join p.funder f", "p.slug", Giver::program);
  }

  /** Keeps an award of this run for the reports of it that follow. */
  void make(Candidate award) {
    made.put(award.key(), terms(award.cell("recipient"), award.cell("program")));
  }

  /** An award's reports; one without a report for an award that has none. */
  List<KnownReport> ofAward(String award) {
    return byAward.of(award);
  }

  List<KnownReport> ofRecipient(String recipient) {
    return byRecipient.of(recipient);
  }

  /** The terms of the award that a report speaks of, as they would be; null when it is not known. */
  @Nullable Terms terms(Candidate report) {
    String award = report.cell("award");
    Terms fresh = made.get(award);
    KnownReport live = fresh == null ? byAward.one(award) : null;
    if (fresh != null || live != null) {
      return fresh != null ? fresh : new Terms(live.recipient(), live.program(), live.funder());
    }
    Map<String, String> other = report.other("awards", award);
    return other == null ? null : terms(other.getOrDefault("recipient", ""), other.getOrDefault("program", ""));
  }

  SumsByCurrency sumsOfRecipient(String recipient) {
    return ofRecipient.computeIfAbsent(recipient, key -> new SumsByCurrency(byRecipient.of(key)));
  }

  SumsByCurrency sumsOfProgram(String program) {
    return ofProgram.computeIfAbsent(program, key -> new SumsByCurrency(byProgram.of(key)));
  }

  private Terms terms(String recipient, String program) {
    Giver giver = givers.one(program);
    return new Terms(recipient, program, giver == null ? "" : giver.funder);
  }
}
