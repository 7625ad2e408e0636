package org.rareearth.importing;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.rareearth.account.Editor;
import org.rareearth.editorial.Batches;
import org.rareearth.editorial.Checking;
import org.rareearth.editorial.Checks;
import org.rareearth.editorial.Kinds;
import org.rareearth.importing.file.Rows;
import org.rareearth.importing.file.TableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stages files in the background: one connection reads what is compared with, another takes the rows, a third says now and then how far it
 * is. Whatever stops it, the draft and its rows are there as a whole or not at all.
 */
@Component
class Importer {

  private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

  /** Files read at the same time on one node: each takes connections and heap. */
  private static final int AT_ONCE = 2;
  private static final long TELL_EVERY = 300_000_000;
  private static final String UNHURRIED = "set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0";

  private final DataSource dataSource;
  private final EntityManager entityManager;
  private final JdbcClient database;
  private final TransactionTemplate reading;
  private final TransactionTemplate apart;
  private final Kinds kinds;
  private final Checks checks;
  private final Batches batches;
  private final ImportRuns runs;
  private final Semaphore turn = new Semaphore(AT_ONCE, true);

  Importer(DataSource dataSource, EntityManager entityManager, JdbcClient database, PlatformTransactionManager transactions, Kinds kinds,
      Checks checks, Batches batches, ImportRuns runs) {
    this.dataSource = dataSource;
    this.entityManager = entityManager;
    this.database = database;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.kinds = kinds;
    this.checks = checks;
    this.batches = batches;
    this.runs = runs;
  }

  /** Its author thought better of it. */
  private static final class Cancelled extends RuntimeException {}

  /** Begins in the background; the file is deleted at the end. */
  CompletableFuture<Void> start(long id, TableFile file, RowReader reader, Editor author) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Thread.ofPlatform().daemon().name("import-" + id).start(() -> {
      try {
        run(id, file, reader, author);
      } finally {
        delete(file.path());
        done.complete(null);
      }
    });
    return done;
  }

  private void run(long id, TableFile file, RowReader reader, Editor author) {
    try {
      while (!turn.tryAcquire(1, TimeUnit.SECONDS)) {
        tell(id, 0, 0, Counts.NONE);
      }
      try {
        stage(id, file, reader, author);
      } finally {
        turn.release();
      }
    } catch (BadFile e) {
      runs.failed(id, e);
    } catch (Cancelled e) {
      runs.cancelled(id);
    } catch (SQLException | IOException | RuntimeException | InterruptedException e) {
      LOG.error("Import {} failed", id, e);
      runs.failed(id, BadFile.because("ours"));
    }
  }

  private void stage(long id, TableFile file, RowReader reader, Editor author) throws SQLException, IOException {
    try (Connection connection = dataSource.getConnection(); Rows rows = file.open()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(UNHURRIED);
        long proposal = batches.begin(connection, author, file.name());
        Counts counts = Objects.requireNonNull(reading.execute(status -> copied(id, file, rows, reader, connection, proposal)));
        connection.commit();
        runs.ready(id, proposal, counts);
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private Counts copied(long id, TableFile file, Rows rows, RowReader reader, Connection connection, long proposal) {
    database.sql(UNHURRIED).update();
    try (CopyPipe pipe = new CopyPipe(connection, Batches.COPY)) {
      Staging staging = new Staging(proposal, kinds, checking(file, reader), new LiveRecords(kinds, entityManager), pipe);
      int count = reader.mayReadAhead() ? ahead(id, rows, reader, staging) : inTurn(id, rows, reader, staging);
      tell(id, 0.98, count, staging.counts(count));
      pipe.finish();
      return staging.counts(count);
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reading on one thread, checking on another: a file of one kind is mostly long. */
  private int ahead(long id, Rows rows, RowReader reader, Staging staging) throws SQLException, InterruptedException {
    int count = 0;
    long told = System.nanoTime();
    try (ReadAhead ahead = new ReadAhead(rows, reader)) {
      for (ReadAhead.Batch batch = ahead.next(); ; batch = ahead.next()) {
        for (ReadAhead.Line line : batch.lines()) {
          requireRoom(++count);
          staging.take(line.read(), line.line());
        }
        if (batch.failure() != null) {
          throw batch.failure();
        }
        if (batch.last()) {
          return count;
        }
        told = tellSometimes(id, batch.share(), count, staging, told);
      }
    }
  }

  private int inTurn(long id, Rows rows, RowReader reader, Staging staging) throws SQLException {
    int count = 0;
    long told = System.nanoTime();
    for (rows.next(); rows.next();) {
      requireRoom(++count);
      staging.take(reader.read(rows), rows.line());
      told = (count & 0xFF) == 0 ? tellSometimes(id, rows.share(), count, staging, told) : told;
    }
    return count;
  }

  private static void requireRoom(int count) {
    if (count > FileLimits.ROWS) {
      throw BadFile.because("rows", FileLimits.ROWS);
    }
  }

  private long tellSometimes(long id, double share, int count, Staging staging, long told) {
    long now = System.nanoTime();
    if (now - told < TELL_EVERY) {
      return told;
    }
    tell(id, 0.98 * share, count, staging.counts(count));
    return now;
  }

  private Checking checking(TableFile file, RowReader reader) {
    Checking checking = checks.open(false);
    RowReader.KeyColumn keys = reader.keys();
    if (keys != null) {
      checking.expect(keys.kind(), new LaterKeys(file, keys.place())::has);
    }
    return checking;
  }

  private void tell(long id, double share, int rows, Counts counts) {
    if (Boolean.TRUE.equals(apart.execute(status -> runs.isCancelledAfter(id, share, rows, counts)))) {
      throw new Cancelled();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("Cannot delete {}", file, e);
    }
  }
}
