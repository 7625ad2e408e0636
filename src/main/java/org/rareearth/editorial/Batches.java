package org.rareearth.editorial;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.rareearth.account.Editor;
import org.rareearth.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for proposals whose records come by the file: too many for a form, and switched on and off row by row. */
@Component
public class Batches {

  /** Columns of a staged record, for COPY. */
  public static final String COPY = "copy proposed_record (proposal_id, position, action, kind, key, base, cells, findings, line, enabled, "
      + "verdict) from stdin (format binary)";

  private final ProposalRepository proposals;
  private final ProposedRecordRepository records;
  private final JdbcClient database;
  private final Clock clock;

  Batches(ProposalRepository proposals, ProposedRecordRepository records, JdbcClient database, Clock clock) {
    this.proposals = proposals;
    this.records = records;
    this.database = database;
    this.clock = clock;
  }

  /** Which rows of a batch to look at. */
  public enum Filter {
    ALL("true"), NEW("verdict = 'NEW'"), CHANGED("verdict = 'CHANGED'"), UNCHANGED("verdict = 'UNCHANGED'"), REFUSED("verdict = 'REFUSED'"),
    WARNED("findings is not null and verdict <> 'REFUSED'"), OFF("not enabled and verdict in ('NEW', 'CHANGED')");

    private final String condition;

    Filter(String condition) {
      this.condition = condition;
    }
  }

  /** What stands in the way of sending a batch: nothing left to change, or records for which another proposal waits. */
  public sealed interface Sent {
    record Submitted() implements Sent {}

    record Nothing() implements Sent {}

    record Unanswered(long warned) implements Sent {}

    record Waiting(List<RecordKey> records) implements Sent {}
  }

  /** Begins the draft in the transaction that will hold its records: both are there, or neither. */
  public long begin(Connection connection, Editor author, String subject) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement("""
        insert into proposal (id, version, token, origin, state, author_id, author_name, subject, created_at, saved_at)
        values (nextval('proposal_seq'), 0, ?, 'IMPORT', 'DRAFT', ?, ?, ?, ?, ?) returning id""")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setLong(2, author.id());
      insert.setString(3, author.name());
      insert.setString(4, subject);
      insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
      insert.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** Whether it was never sent, so that nobody but its author may see it. */
  @Transactional(readOnly = true)
  public boolean isDraft(long proposal) {
    return proposals.findById(proposal).map(found -> found.submittedAt() == null || found.state() == ProposalState.DRAFT).orElse(true);
  }

  /** Rows behind a position, in the file's order. */
  @Transactional(readOnly = true)
  public List<ProposedRecord> rows(long proposal, Filter filter, int after, int most) {
    List<Integer> positions = database.sql("select position from proposed_record where proposal_id = ? and position > ? and "
        + filter.condition + " order by position limit " + most).param(proposal).param(after).query(Integer.class).list();
    return positions.isEmpty() ? List.of() : records.at(proposal, positions);
  }

  /** The position behind which the page before starts; -1 for the first. */
  @Transactional(readOnly = true)
  public int before(long proposal, Filter filter, int after, int most) {
    return database.sql("select coalesce(min(position), 0) from (select position from proposed_record where proposal_id = ? and position <= ? and "
        + filter.condition + " order by position desc limit " + most + ") rows").param(proposal).param(after).query(Integer.class).single() - 1;
  }

  @Transactional(readOnly = true)
  public long count(long proposal, Filter filter) {
    return database.sql("select count(*) from proposed_record where proposal_id = ? and " + filter.condition).param(proposal)
        .query(Long.class).single();
  }

  /** Switches the rows of one page: those named on, the others of the page off. */
  @Transactional
  public void switchRows(long id, Editor author, List<Integer> shown, List<Integer> on) {
    own(id, author);
    if (!shown.isEmpty()) {
      records.at(id, shown).stream().filter(Batches::isSwitchable).forEach(record -> record.switchTo(on.contains(record.position())));
    }
  }

  /** Switches every row with a warning. */
  @Transactional
  public void switchWarned(long id, Editor author, boolean on) {
    own(id, author);
    unhurried();
    database.sql("update proposed_record set enabled = ? where proposal_id = ? and enabled <> ? and verdict in ('NEW', 'CHANGED') and "
        + Filter.WARNED.condition).param(on).param(id).param(on).update();
  }

  /**
   * Sends it for review.
   *
   * @param passing why the warnings of the rows that are on do not apply; may be blank when none has a warning
   */
  @Transactional
  public Sent submit(long id, Editor author, String reason, String passing) {
    Proposal proposal = own(id, author);
    unhurried();
    String taken = "proposal_id = ? and enabled and verdict in ('NEW', 'CHANGED')";
    if (database.sql("select not exists (select from proposed_record where " + taken + ")").param(id).query(Boolean.class).single()) {
      return new Sent.Nothing();
    }
    long warned = database.sql("select count(*) from proposed_record where findings is not null and " + taken).param(id).query(Long.class).single();
    if (warned > 0 && passing.isBlank()) {
      return new Sent.Unanswered(warned);
    }
    List<RecordKey> waiting = waiting(id);
    if (!waiting.isEmpty()) {
      return new Sent.Waiting(waiting);
    }
    if (warned > 0) {
      pass(id, passing.strip());
    }
    open(id);
    proposal.save(proposal.subject(), reason.strip(), null, clock.instant());
    proposal.submit(clock.instant());
    proposals.saveAndFlush(proposal);
    return new Sent.Submitted();
  }

  private List<RecordKey> waiting(long id) {
    return database.sql("""
        select r.kind, r.key from proposed_record other join proposed_record r on r.kind = other.kind and r.key = other.key
        where r.proposal_id = ? and r.enabled and r.verdict in ('NEW', 'CHANGED') and other.proposal_id <> r.proposal_id
          and other.open_base is not null order by r.position limit 5""").param(id)
        .query((row, _) -> new RecordKey(row.getString(1), row.getString(2))).list();
  }

  private void pass(long id, String why) {
    database.sql("""
        update proposed_record set passed = (select json_object_agg((f ->> 'column') || '.' || (f ->> 'key'), cast(? as text))
          from json_array_elements(findings::json) f)
        where proposal_id = ? and enabled and verdict in ('NEW', 'CHANGED') and findings is not null""").param(why).param(id).update();
  }

  /** The same fingerprints as {@link Fingerprint}, made where the rows are: a million of them do not travel. */
  private void open(long id) {
    database.sql("""
        update proposed_record set open_base = case when base is null then 'new' else (
          select encode(substr(sha256(convert_to(coalesce(string_agg(name || chr(31) || cell || chr(30), '' order by place), ''), 'UTF8')), 1, 16), 'hex')
          from json_each_text(base::json) with ordinality as cells (name, cell, place) where cell <> '') end
        where proposal_id = ? and enabled and verdict in ('NEW', 'CHANGED')""").param(id).update();
  }

  private Proposal own(long id, Editor author) {
    Proposal proposal = proposals.lock(id).filter(found -> found.isBy(author))
        .orElseThrow(() -> new NotFound("proposal", String.valueOf(id)));
    if (proposal.origin() != Origin.IMPORT || !proposal.state().isOpenToAuthor()) {
      throw new StaleProposal();
    }
    return proposal;
  }

  /** A batch of a million rows takes longer than the limit that guards page queries. */
  private void unhurried() {
    database.sql("set local statement_timeout = 0").update();
  }

  private static boolean isSwitchable(ProposedRecord record) {
    return record.verdict() == ProposedRecord.Verdict.NEW || record.verdict() == ProposedRecord.Verdict.CHANGED;
  }
}
