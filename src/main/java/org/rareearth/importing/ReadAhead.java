package org.rareearth.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rareearth.importing.file.Rows;

/** Reads the rows of a file while those before are being checked; a few batches at most, so that memory stays constant. */
final class ReadAhead implements AutoCloseable {

  private static final int ROWS = 256;
  private static final int BATCHES = 8;

  private final Rows rows;
  private final RowReader reader;
  private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(BATCHES);
  private final Thread thread;

  ReadAhead(Rows rows, RowReader reader) {
    this.rows = rows;
    this.reader = reader;
    this.thread = Thread.ofPlatform().daemon().name("import-read").start(this::read);
  }

  /** A row with its place in the file. */
  record Line(RowReader.Read read, long line) {}

  /**
   * Some rows.
   *
   * @param last whether none follow
   * @param failure what stopped the reading behind them
   */
  record Batch(List<Line> lines, double share, boolean last, @Nullable RuntimeException failure) {}

  Batch next() throws InterruptedException {
    return queue.take();
  }

  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    while (thread.isAlive()) {
      queue.clear();
      thread.interrupt();
      try {
        thread.join(50);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try {
      boolean header = true;
      for (boolean more = true; more;) {
        List<Line> lines = new ArrayList<>(ROWS);
        RuntimeException failure = null;
        try {
          more = !header || rows.next();
          header = false;
          while (more && lines.size() < ROWS && rows.next()) {
            lines.add(new Line(reader.read(rows), rows.line()));
          }
          more = lines.size() == ROWS;
        } catch (RuntimeException e) {
          failure = e;
          more = false;
        }
        pass(new Batch(lines, rows.share(), !more, failure));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void pass(Batch batch) throws InterruptedException {
    while (!queue.offer(batch, 1, TimeUnit.SECONDS)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
  }
}
