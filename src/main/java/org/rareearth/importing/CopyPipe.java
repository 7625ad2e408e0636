package org.rareearth.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Carries rows to PostgreSQL while the next are being read: two threads, a bounded queue between them, and a fixed number of buffers that
 * go round, so that a file of any length takes the same memory.
 */
final class CopyPipe implements AutoCloseable {

  private static final int BUFFERS = 8;
  private static final int SIZE = 1 << 18;

  private final CopyIn copy;
  private final BlockingQueue<CopyRows> full = new ArrayBlockingQueue<>(BUFFERS + 1);
  private final BlockingQueue<CopyRows> free = new ArrayBlockingQueue<>(BUFFERS);
  private final CopyRows last = new CopyRows(0);
  private final Thread writer;
  private CopyRows current;
  private volatile @Nullable Throwable failure;

  CopyPipe(Connection connection, String sql) throws SQLException {
    copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    for (int i = 1; i < BUFFERS; i++) {
      free.add(new CopyRows(SIZE + (SIZE >> 2)));
    }
    current = new CopyRows(SIZE + (SIZE >> 2)).start();
    writer = Thread.ofPlatform().name("import-copy").start(this::write);
  }

  /** Where the next row is written; it is on its way when this is asked for again. */
  CopyRows next() throws SQLException {
    if (current.size() >= SIZE) {
      pass(current);
      current = taken();
    }
    return current;
  }

  /** Waits until all rows have arrived. */
  long finish() throws SQLException {
    current.end();
    pass(current);
    pass(last);
    join();
    throwFailure();
    return copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      writer.interrupt();
      join();
      copy.cancelCopy();
    }
  }

  private void write() {
    try {
      for (CopyRows rows = full.take(); rows != last; rows = full.take()) {
        copy.writeToCopy(rows.bytes(), 0, rows.size());
        rows.clear();
        free.add(rows);
      }
    } catch (SQLException | RuntimeException e) {
      failure = e;
    } catch (InterruptedException e) {
      failure = new SQLException("interrupted", e);
    }
  }

  private void pass(CopyRows rows) throws SQLException {
    try {
      while (!full.offer(rows, 100, TimeUnit.MILLISECONDS)) {
        throwFailure();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted", e);
    }
  }

  private CopyRows taken() throws SQLException {
    try {
      for (;;) {
        CopyRows rows = free.poll(100, TimeUnit.MILLISECONDS);
        if (rows != null) {
          return rows;
        }
        throwFailure();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted", e);
    }
  }

  private void throwFailure() throws SQLException {
    Throwable thrown = failure;
    if (thrown != null) {
      throw thrown instanceof SQLException e ? e : new SQLException(thrown);
    }
  }

  private void join() {
    boolean interrupted = false;
    while (writer.isAlive()) {
      try {
        writer.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
