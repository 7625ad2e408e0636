package org.rareearth.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.importing.ImportRun.State;
import org.rareearth.importing.file.TableFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of uploaded files; written statement by statement, so that every node sees at once how far a file is. */
@Component
class ImportRuns {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SELECT = "select r.*, a.name as author_name, r.state = 'RUNNING' and r.heartbeat_at < now() - interval '"
      + ImportRun.SILENCE.toSeconds() + " seconds' as silent from import_run r join account a on a.id = r.author_id ";

  private final JdbcClient database;

  ImportRuns(JdbcClient database) {
    this.database = database;
  }

  long begin(TableFile file, Header header, Editor author) {
    return database.sql("""
        insert into import_run (id, author_id, file_name, file_size, encoding, header, signature, state)
        values (nextval('import_run_seq'), ?, ?, ?, ?, ?, ?, 'MAPPING') returning id""")
        .params(author.id(), file.name(), file.size(), file.encoding() == null ? null : file.encoding().charset().name(),
            JSON.writeValueAsString(header.names()), header.signature()).query(Long.class).single();
  }

  /** False when it is running already, or over: the form was sent twice. */
  boolean start(long id, String layout) {
    return database.sql("update import_run set state = 'RUNNING', layout = ?, started_at = now(), heartbeat_at = now() "
        + "where id = ? and state = 'MAPPING'").params(layout, id).update() == 1;
  }

  /** Says how far it is, and hears whether it is to stop. */
  boolean isCancelledAfter(long id, double share, int rows, Counts counts) {
    return database.sql("update import_run set share = ?, rows_done = ?, counts = ?, heartbeat_at = now() where id = ? returning cancel_asked")
        .params(share, rows, JSON.writeValueAsString(counts), id).query(Boolean.class).single();
  }

  void ready(long id, long proposal, Counts counts) {
    database.sql("""
        update import_run set state = 'READY', share = 1, rows_done = ?, counts = ?, proposal_id = ?, finished_at = now(), heartbeat_at = now()
        where id = ?""").params(counts.rows(), JSON.writeValueAsString(counts), proposal, id).update();
  }

  void failed(long id, BadFile why) {
    database.sql("update import_run set state = 'FAILED', failure_key = ?, failure_arguments = ?, finished_at = now() where id = ?")
        .params(why.key(), JSON.writeValueAsString(why.arguments()), id).update();
  }

  /** Ends it on whichever node; one that is running hears of it at its next sign of life. */
  void cancel(long id) {
    database.sql("update import_run set cancel_asked = true where id = ? and state in ('MAPPING', 'RUNNING')").param(id).update();
    database.sql("""
        update import_run set state = 'CANCELLED', finished_at = now() where id = ? and (state = 'MAPPING'
          or state = 'RUNNING' and heartbeat_at < now() - make_interval(secs => ?))""").params(id, ImportRun.SILENCE.toSeconds()).update();
  }

  void cancelled(long id) {
    database.sql("update import_run set state = 'CANCELLED', finished_at = now() where id = ?").param(id).update();
  }

  Optional<ImportRun> find(long id) {
    return database.sql(SELECT + "where r.id = ?").param(id).query(ImportRuns::run).optional();
  }

  /** The latest, of one author or of all. */
  List<ImportRun> latest(@Nullable Long author, int most) {
    return database.sql(SELECT + "where cast(? as bigint) is null or r.author_id = ? order by r.id desc limit ?")
        .param(author).param(author).param(most).query(ImportRuns::run).list();
  }

  Optional<Mapping> mapping(String signature) {
    return database.sql("select mapping from import_mapping where signature = ?").param(signature).query(String.class).optional()
        .map(json -> JSON.readValue(json, Mapping.class));
  }

  void remember(String signature, Mapping mapping, long author) {
    database.sql("""
        insert into import_mapping (signature, mapping, saved_by) values (?, ?, ?)
        on conflict (signature) do update set mapping = excluded.mapping, saved_by = excluded.saved_by, saved_at = now()""")
        .params(signature, JSON.writeValueAsString(mapping), author).update();
  }

  private static ImportRun run(ResultSet row, int number) throws SQLException {
    State state = row.getBoolean("silent") ? State.INTERRUPTED : State.valueOf(row.getString("state"));
    String counts = row.getString("counts");
    String arguments = row.getString("failure_arguments");
    long proposal = row.getLong("proposal_id");
    Long orNone = row.wasNull() ? null : proposal;
    return new ImportRun(row.getLong("id"), row.getLong("author_id"), row.getString("author_name"), row.getString("file_name"),
        row.getLong("file_size"), row.getString("encoding"), new Header(JSON.readValue(row.getString("header"), new TypeReference<>() {})),
        row.getString("signature"), row.getString("layout"), state, instant(row, "created_at"), instantOrNull(row, "started_at"),
        instantOrNull(row, "heartbeat_at"), instantOrNull(row, "finished_at"), row.getDouble("share"), row.getInt("rows_done"),
        counts == null ? Counts.NONE : JSON.readValue(counts, Counts.class), row.getString("failure_key"),
        arguments == null ? List.of() : JSON.readValue(arguments, new TypeReference<>() {}), orNone);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
