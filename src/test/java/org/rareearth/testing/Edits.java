package org.rareearth.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Checks;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Origin;
import org.rareearth.editorial.Outcome;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes as people do: by proposals that somebody else accepts. */
public final class Edits {

  private final Proposals proposals;
  private final Reviews reviews;
  private final Kinds kinds;
  private final Checks checks;
  private final JdbcClient database;

  Edits(Proposals proposals, Reviews reviews, Kinds kinds, Checks checks, JdbcClient database) {
    this.proposals = proposals;
    this.reviews = reviews;
    this.kinds = kinds;
    this.checks = checks;
    this.database = database;
  }

  public Editor author() {
    return SignedInEditor.account(database, "Ann Author", Role.REVIEWER);
  }

  public Editor reviewer() {
    return SignedInEditor.account(database, "Rae Reviewer", Role.REVIEWER);
  }

  /** A conditional loan of 620 M$ with a report of it and a new source: {@code award-<name>}, {@code report-<name>}, {@code source-<name>}. */
  public static Draft newAward(String name) {
    return of("It was announced", List.of(
        DraftRecord.blank("awards", Map.of("award", "award-" + name, "title_en", "Award " + name, "program", "osc-loans", "recipient",
            "vulcan", "instrument", "loan", "counted", "yes")),
        DraftRecord.blank("award_events", Map.of("event", "report-" + name, "award", "@0", "rung", "conditional", "date", "2025-11-03",
            "amount", "$620M", "instrument", "loan", "source", "@2", "rank", "normal")),
        newSource(name)));
  }

  public static DraftRecord newSource(String name) {
    return DraftRecord.blank("sources", Map.of("source", "source-" + name, "title", "Source " + name, "publisher", "Vulcan", "language", "en",
        "kind", "company", "retrieved_on", "2025-11-03"));
  }

  /** The live record with one control typed anew. */
  public Draft revision(String kind, String key, String column, String cell, String reason) {
    Map<String, String> live = kinds.cells(kind, key);
    Map<String, String> typed = new LinkedHashMap<>(checks.typed(kind, live));
    typed.put(column, cell);
    return of(reason, List.of(new DraftRecord(Action.REVISE, kind, key, null, live, typed, Map.of())));
  }

  /** A withdrawal, a merger or a new key. */
  public Draft retire(String kind, String key, Action action, String target) {
    return new Draft(UUID.randomUUID(), 0, Origin.RETIRE, "It is the same", List.of(
        new DraftRecord(action, kind, key, target, kinds.cells(kind, key), Map.of(), Map.of())));
  }

  public static Draft of(String reason, List<DraftRecord> records) {
    return new Draft(UUID.randomUUID(), 0, Origin.FORM, reason, records);
  }

  /** Sends it for review with every warning answered, which must succeed. */
  public Proposal submit(Draft draft) {
    Outcome outcome = proposals.submit(answered(draft), author());
    assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Submitted.class);
    return outcome.proposal();
  }

  /** The draft with a reason to pass each warning: records of tests are alike. */
  public Draft answered(Draft draft) {
    List<DraftRecord> records = checks.look(draft).stream().map(checked -> {
      Map<String, String> passed = new LinkedHashMap<>(checked.draft().passed());
      checked.unanswered().forEach(finding -> passed.put(finding.code(), "It is another"));
      DraftRecord record = checked.draft();
      return new DraftRecord(record.action(), record.kind(), record.key(), record.target(), record.base(), record.typed(), passed);
    }).toList();
    return new Draft(draft.token(), draft.version(), draft.origin(), draft.reason(), draft.nature(), records);
  }

  /** Makes it public; returns the number of the change. */
  public long publish(Draft draft) {
    return accept(submit(draft));
  }

  /** Makes new records public in one change, of which there may be more than a form holds, as an import does. */
  public long publishRows(String kind, List<Map<String, String>> rows) {
    long id = database.sql("""
        insert into proposal (id, version, token, origin, state, author_id, author_name, subject, reason, created_at, saved_at, submitted_at)
        values (nextval('proposal_seq'), 0, gen_random_uuid(), 'IMPORT', 'SUBMITTED', ?, ?, 'Rows', 'A file', now(), now(), now())
        returning id""").params(author().id(), author().name()).query(Long.class).single();
    for (int position = 0; position < rows.size(); position++) {
      Map<String, String> cells = new LinkedHashMap<>();
      kinds.find(kind).columns().forEach(column -> cells.put(column, ""));
      cells.putAll(rows.get(position));
      database.sql("""
          insert into proposed_record (proposal_id, position, action, kind, key, cells, verdict) values (?, ?, 'CREATE', ?, ?, ?, 'NEW')""")
          .params(id, position, kind, cells.values().iterator().next(), JsonMapper.shared().writeValueAsString(cells)).update();
    }
    return accept(proposals.seen(id, author()));
  }

  public long accept(Proposal proposal) {
    return Objects.requireNonNull(reviews.accept(proposal.id(), proposal.version(), reviewer(), null).change());
  }
}
