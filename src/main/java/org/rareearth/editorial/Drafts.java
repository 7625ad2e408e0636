package org.rareearth.editorial;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves drafts and sends them for review, each step in a transaction of its own so that a refusal never loses what was typed. */
@Component
class Drafts {

  /** What one form may hold; more than that is an import. */
  static final int MOST_RECORDS = 50;

  private final ProposalRepository proposals;
  private final ProposedRecordRepository records;
  private final Kinds kinds;
  private final JdbcClient database;
  private final Clock clock;

  Drafts(ProposalRepository proposals, ProposedRecordRepository records, Kinds kinds, JdbcClient database, Clock clock) {
    this.proposals = proposals;
    this.records = records;
    this.kinds = kinds;
    this.database = database;
    this.clock = clock;
  }

  /** However often the same form comes, and however many at once, there is one proposal for its token. */
  @Transactional
  Proposal save(Draft draft, List<CheckedRecord> checked, Editor author) {
    if (checked.size() > MOST_RECORDS) {
      throw new BadInput("records", String.valueOf(checked.size()), List.of("at most " + MOST_RECORDS));
    }
    Proposal proposal = begin(draft, author);
    if (!proposal.state().isOpenToAuthor()) {
      return proposal;
    }
    if (draft.version() != 0 && draft.version() != proposal.version() && !isSame(proposal, draft)) {
      throw new StaleProposal();
    }
    records.clear(proposal.id());
    Proposal again = proposals.findById(proposal.id()).orElseThrow();
    again.save(subject(checked), draft.reason(), draft.nature(), clock.instant());
    for (int position = 0; position < checked.size(); position++) {
      records.save(new ProposedRecord(again.id(), position, checked.get(position)));
    }
    return proposals.saveAndFlush(again);
  }

  /** Sends it; fails on the index of waiting records when another waits that starts from the same version. */
  @Transactional
  Outcome open(long id, List<CheckedRecord> checked) {
    Proposal proposal = proposals.lock(id).orElseThrow();
    if (!proposal.state().isOpenToAuthor()) {
      return new Outcome.Submitted(proposal);
    }
    List<Outcome.Clash> clashes = clashes(id, checked);
    if (!clashes.isEmpty()) {
      return new Outcome.Clashing(proposal, checked, clashes);
    }
    records.of(id, 0, Limit.of(MOST_RECORDS)).forEach(ProposedRecord::open);
    proposal.submit(clock.instant());
    proposals.saveAndFlush(proposal);
    return new Outcome.Submitted(proposal);
  }

  /** What the draft clashes with, after sending it failed. */
  @Transactional(readOnly = true)
  Outcome clashing(long id, List<CheckedRecord> checked) {
    return new Outcome.Clashing(proposals.findById(id).orElseThrow(), checked, clashes(id, checked));
  }

  /** The proposal of the draft's token, kept from others until the transaction ends. */
  Proposal begin(Draft draft, Editor author) {
    Instant now = clock.instant();
    database.sql("""
        insert into proposal (id, version, token, origin, state, author_id, author_name, subject, created_at, saved_at)
        values (nextval('proposal_seq'), 0, ?, ?, 'DRAFT', ?, ?, '', ?, ?) on conflict (token) do nothing
        """).params(draft.token(), draft.origin().name(), author.id(), author.name(), now.atOffset(ZoneOffset.UTC),
        now.atOffset(ZoneOffset.UTC)).update();
    return proposals.lock(draft.token()).filter(found -> found.isBy(author))
        .orElseThrow(() -> new NotFound("proposal", draft.token().toString()));
  }

  Instant now() {
    return clock.instant();
  }

  private boolean isSame(Proposal proposal, Draft draft) {
    return Objects.equals(proposal.reason(), draft.reason()) && proposal.nature() == draft.nature()
        && records.of(proposal.id(), 0, Limit.of(MOST_RECORDS)).stream().map(ProposedRecord::draft).map(Drafts::asSent).toList()
            .equals(draft.records().stream().map(Drafts::asSent).toList());
  }

  /** Without the key that a new record was given while it was saved: the form knows nothing of it. */
  private static DraftRecord asSent(DraftRecord record) {
    return record.action() != Action.CREATE ? record : new DraftRecord(record.action(), record.kind(), null, record.target(), record.base(),
        record.typed(), record.passed());
  }

  private List<Outcome.Clash> clashes(long id, List<CheckedRecord> checked) {
    List<Outcome.Clash> clashes = new ArrayList<>();
    for (int position = 0; position < checked.size(); position++) {
      clash(id, position, checked.get(position)).ifPresent(clashes::add);
    }
    return clashes;
  }

  /** A record clashes with the proposal that waits for it, else with the live record, if that is not what its author started from. */
  private Optional<Outcome.Clash> clash(long id, int position, CheckedRecord record) {
    DraftRecord draft = record.draft();
    Optional<ProposedRecord> waiting = records.latestWaitingFor(draft.kind(), record.key(), id);
    Map<String, String> live = kinds.find(draft.kind()).cellsOf(record.key());
    Map<String, String> latest = waiting.map(ProposedRecord::cells).orElse(live == null ? Map.of() : live);
    boolean alike = waiting.filter(other -> Objects.equals(other.base(), draft.base())).isPresent();
    boolean known = !alike && (draft.base() == null ? waiting.isEmpty() : latest.equals(draft.base()));
    if (known) {
      return Optional.empty();
    }
    @Nullable Proposal by = waiting.flatMap(other -> proposals.findById(other.proposal())).orElse(null);
    return Optional.of(new Outcome.Clash(position, draft.kind(), record.key(), draft.base() == null ? Map.of() : draft.base(),
        record.cells(), latest, by));
  }

  /** The names of the first records, for lists; empty while none has one, since the keys suggested for new records say no more. */
  private String subject(List<CheckedRecord> checked) {
    String names = checked.stream().flatMap(record -> named(record).stream()).distinct().limit(3).collect(Collectors.joining(" · "));
    boolean begun = checked.stream().allMatch(record -> record.draft().action() == Action.CREATE);
    return !names.isEmpty() || begun || checked.isEmpty() ? names : checked.getFirst().key();
  }

  String name(CheckedRecord record) {
    return named(record).orElse(record.key());
  }

  /** What has no name of its own, such as a claim or a report, goes by what it belongs to. */
  private Optional<String> named(CheckedRecord record) {
    RecordKind<?> kind = kinds.find(record.draft().kind());
    Map<String, String> cells = record.cells();
    return Stream.of("title_en", "name_en", "title", "text_en", "missing_en").map(column -> cells.getOrDefault(column, ""))
        .filter(name -> !name.isBlank()).findFirst().or(() -> label(kind, record.key()))
        .or(() -> kind.fields().stream().filter(field -> field.type() == FieldType.REFERENCE && field.kinds().size() == 1)
            .flatMap(field -> label(kinds.find(field.kinds().getFirst()), cells.getOrDefault(field.column(), "")).stream()).findFirst());
  }

  private static <E> Optional<String> label(RecordKind<E> kind, String key) {
    E live = key.isEmpty() ? null : kind.find(key);
    return live == null ? Optional.empty() : Optional.of(kind.label(live).en());
  }
}
