package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way into the public tables after the first load: applies a proposal record by record and signs the change.
 */
@Component
class Publisher {

  private static final int BATCH = 500;

  private final EntityManager entityManager;
  private final Kinds kinds;
  private final ProposedRecordRepository records;
  private final RecordWriter writer;
  private final Retirements retirements;
  private final List<RecordListener> listeners;
  private final JdbcClient database;

  Publisher(EntityManager entityManager, Kinds kinds, ProposedRecordRepository records, RecordWriter writer, Retirements retirements,
      List<RecordListener> listeners, JdbcClient database) {
    this.entityManager = entityManager;
    this.kinds = kinds;
    this.records = records;
    this.writer = writer;
    this.retirements = retirements;
    this.listeners = listeners;
    this.database = database;
  }

  /**
   * Applies all records of a proposal that are switched on, or none.
   *
   * @return the number of the change
   * @throws Clashed when a record is no longer what its author started from and both changed the same field
   */
  @Transactional(propagation = Propagation.MANDATORY)
  long publish(long proposal, Origin origin, Nature nature, Person author, Person reviewer, @Nullable String reason) {
    // A proposal of a million rows is one transaction; the limit that guards page queries does not apply to it.
    // Whoever waits for its turn does so for less than the time after which a silent connection counts as broken.
    database.sql("set local statement_timeout = 0; set local lock_timeout = '15s'").update();
    new Authorship(origin, nature, author.name(), reviewer.name(), reason, proposal).sign();
    ChangeLog log = new ChangeLog(entityManager, change(), reason);
    List<ProposedRecord> batch = records.enabled(proposal, -1, Limit.of(BATCH));
    while (!batch.isEmpty()) {
      write(inOrder(batch), log);
      int last = batch.getLast().position();
      entityManager.flush();
      Set<RecordKey> touched = log.takeTouched();
      listeners.forEach(listener -> listener.published(touched));
      entityManager.clear();
      batch = records.enabled(proposal, last, Limit.of(BATCH));
    }
    return log.change();
  }

  private void write(List<ProposedRecord> batch, ChangeLog log) {
    if (batch.stream().allMatch(record -> record.action() == Action.WITHDRAW)) {
      Map<String, List<String>> keys = batch.stream().collect(Collectors.groupingBy(ProposedRecord::kind, LinkedHashMap::new,
          Collectors.mapping(ProposedRecord::key, Collectors.toList())));
      keys.forEach((kind, going) -> writer.withdraw(kinds.find(kind), going, log));
    } else {
      KeysBefore before = KeysBefore.canTell(batch) ? new KeysBefore(batch, kinds, retirements) : null;
      batch.forEach(record -> writer.write(record, before, log));
    }
  }

  /** Makes the change now, so that what it does can be noted while it is done. */
  private long change() {
    return (Long) entityManager.unwrap(SharedSessionContractImplementor.class).getCurrentChangesetIdentifier();
  }

  /** What is referred to comes before what refers to it, and goes after it; an import, which is of many batches, is in order already. */
  private List<ProposedRecord> inOrder(List<ProposedRecord> batch) {
    return batch.stream().sorted(Comparator.comparingInt(record ->
        record.action() == Action.WITHDRAW ? -kinds.position(record.kind()) : kinds.position(record.kind()))).toList();
  }
}
