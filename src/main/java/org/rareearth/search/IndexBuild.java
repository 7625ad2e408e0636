package org.rareearth.search;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the index before the port opens, when there is none yet or this program takes text apart otherwise than the one that made it. */
@Component
class IndexBuild implements SmartLifecycle {

  /** To be raised with every change to what {@link Entry} makes of a record. */
  private static final int VERSION = 1;

  private static final Logger LOG = LoggerFactory.getLogger(IndexBuild.class);
  private static final int BATCH = 500;

  private final Kinds kinds;
  private final SearchIndex index;
  private final EntityManager entityManager;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  IndexBuild(Kinds kinds, SearchIndex index, EntityManager entityManager, JdbcClient database, TransactionTemplate transaction) {
    this.kinds = kinds;
    this.index = index;
    this.entityManager = entityManager;
    this.database = database;
    this.transaction = transaction;
  }

  @Override
  public void start() {
    running = true;
    if (isBehind()) {
      transaction.executeWithoutResult(_ -> build());
    }
  }

  private boolean isBehind() {
    return database.sql("select version from search_version").query(Integer.class).single() != VERSION;
  }

  private void build() {
    // Two nodes that start together: the second waits, and finds it done. A rebuild is long; the limit that guards pages does not apply.
    database.sql("set local statement_timeout = 0").update();
    database.sql("select version from search_version for update").query().singleRow();
    if (!isBehind()) {
      return;
    }
    long start = System.nanoTime();
    database.sql("truncate search_entry, search_word").update();
    long entries = kinds.all().stream().filter(Searchable.class::isInstance).mapToLong(this::add).sum();
    database.sql("update search_version set version = ?").param(VERSION).update();
    LOG.info("Indexed {} records for the search in {} ms", entries, Duration.ofNanos(System.nanoTime() - start).toMillis());
  }

  private <E> long add(RecordKind<E> kind) {
    long count = 0;
    try (Stream<String> keys = kind.keys()) {
      List<String> batch = new ArrayList<>();
      for (Iterator<String> each = keys.iterator(); each.hasNext(); ) {
        batch.add(each.next());
        if (batch.size() == BATCH || !each.hasNext()) {
          index.add(kind, kind.findAll(batch).values());
          entityManager.clear();
          count += batch.size();
          batch.clear();
        }
      }
    }
    return count;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, which stands near the end. */
  @Override
  public int getPhase() {
    return 0;
  }
}
