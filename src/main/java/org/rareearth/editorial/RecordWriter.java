package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies what a proposal does to one record: to the live record, to those that refer to it, and to the note of where it went. */
@Component
class RecordWriter {

  private final Kinds kinds;
  private final Retirements retirements;
  private final EntityManager entityManager;

  RecordWriter(Kinds kinds, Retirements retirements, EntityManager entityManager) {
    this.kinds = kinds;
    this.retirements = retirements;
    this.entityManager = entityManager;
  }

  /**
   * Applies one record and tells the log of all that it touched.
   *
   * @param before what was asked for the batch; null to ask for this record alone
   */
  void write(ProposedRecord record, @Nullable KeysBefore before, ChangeLog log) {
    RecordKind<?> kind = kinds.find(record.kind());
    switch (record.action()) {
      case CREATE -> create(kind, record, before, log);
      case REVISE -> revise(kind, record, log);
      case WITHDRAW -> withdraw(kind, record, log);
      case MERGE -> merge(kind, record, log);
      case RENAME -> rename(kind, record, log);
    }
  }

  private <E> void create(RecordKind<E> kind, ProposedRecord record, @Nullable KeysBefore before, ChangeLog log) {
    RecordKey key = new RecordKey(kind.name(), record.key());
    boolean free = before == null ? kind.find(key.key()) == null : before.take(key);
    if (!free) {
      throw new Clashed(key, List.of());
    }
    E created = kind.create(row(kind, record.cells()));
    if (before == null || before.isRetired(key)) {
      retirements.lift(kind.name(), record.key());
    }
    log.add(Action.CREATE, kind, key.key(), created, null);
  }

  private <E> void revise(RecordKind<E> kind, ProposedRecord record, ChangeLog log) {
    E live = live(kind, record.key());
    Map<String, String> now = kind.cells(live);
    Map<String, String> base = record.base() == null ? now : record.base();
    List<String> contested = Merge.contested(base, record.cells(), now);
    if (!contested.isEmpty()) {
      throw new Clashed(new RecordKey(kind.name(), record.key()), contested);
    }
    revise(kind, live, Merge.of(base, record.cells(), now), log);
  }

  private <E> void revise(RecordKind<E> kind, E live, Map<String, String> cells, ChangeLog log) {
    String key = kind.key(live);
    kind.revise(live, row(kind, cells));
    log.add(Action.REVISE, kind, key, live, null);
  }

  private <E> void withdraw(RecordKind<E> kind, ProposedRecord record, ChangeLog log) {
    withdraw(kind, List.of(record.key()), log);
  }

  /**
   * Withdraws records of one kind together: asking for each of thousands who refers to it costs more than removing it.
   *
   * @throws StillReferred when one is referred to by a record that does not go with them
   */
  <E> void withdraw(RecordKind<E> kind, List<String> keys, ChangeLog log) {
    Set<RecordKey> going = keys.stream().map(key -> new RecordKey(kind.name(), key)).collect(Collectors.toSet());
    List<RecordKey> left = kinds.references(kind.name(), keys).stream().filter(reference -> !going.contains(reference)).toList();
    if (!left.isEmpty()) {
      throw new StillReferred(new RecordKey(kind.name(), keys.getFirst()), left);
    }
    Map<String, E> live = kind.findAll(keys);
    for (String key : keys) {
      E record = live.get(key);
      if (record == null) {
        throw new Clashed(new RecordKey(kind.name(), key), List.of());
      }
      log.add(Action.WITHDRAW, kind, key, record, null);
      kind.remove(record);
    }
    entityManager.flush();
    retirements.retire(kind.name(), keys, log.reason());
  }

  private <E> void merge(RecordKind<E> kind, ProposedRecord record, ChangeLog log) {
    String survivor = Objects.requireNonNull(record.target());
    live(kind, survivor);
    move(kind, record.key(), survivor, log);
    entityManager.flush();
    E merged = live(kind, record.key());
    log.add(Action.MERGE, kind, record.key(), merged, survivor);
    kinds.remove(kind, merged);
    entityManager.flush();
    retirements.retire(kind.name(), record.key(), log.reason(), survivor);
  }

  private <E> void rename(RecordKind<E> kind, ProposedRecord record, ChangeLog log) {
    String next = Objects.requireNonNull(record.target());
    E live = live(kind, record.key());
    Map<String, String> cells = new LinkedHashMap<>(kind.cells(live));
    cells.put(kind.columns().getFirst(), next);
    List<RecordKey> references = kinds.references(kind.name(), record.key());
    String before = RecordPage.of(kind.address(live));
    kind.revise(live, row(kind, cells));
    entityManager.flush();
    retirements.lift(kind.name(), next);
    retirements.retire(kind.name(), record.key(), log.reason(), next);
    log.add(Action.RENAME, kind, record.key(), live, next);
    log.move(before, RecordPage.of(kind.address(live)));
    references.forEach(reference -> redirect(kinds.find(reference.kind()), reference.key(), kind.name(), record.key(), next, log));
  }

  private void move(RecordKind<?> kind, String from, String to, ChangeLog log) {
    kinds.references(kind.name(), from).forEach(reference ->
        redirect(kinds.find(reference.kind()), reference.key(), kind.name(), from, to, log));
  }

  /**
   * Lets a record that referred to one key refer to another; one that the database already holds together with it stays as it is, and
   * one that would then say what another says already goes.
   */
  private <E> void redirect(RecordKind<E> kind, String key, String otherKind, String from, String to, ChangeLog log) {
    E referring = kind.find(key);
    if (referring == null) {
      return;
    }
    Map<String, String> cells = new LinkedHashMap<>(kind.cells(referring));
    Map<String, String> before = Map.copyOf(cells);
    kind.fields().stream().filter(field -> field.kinds().contains(otherKind)).forEach(field ->
        cells.computeIfPresent(field.column(), (column, cell) -> replaced(cell, from, to)));
    if (cells.equals(before)) {
      return;
    }
    if (!kind.hasKeyColumn() && kind.find(kind.key(row(kind, cells))) != null) {
      log.add(Action.WITHDRAW, kind, key, referring, null);
      kind.remove(referring);
    } else {
      revise(kind, referring, cells, log);
    }
  }

  private static String replaced(String cell, String from, String to) {
    return Arrays.stream(cell.split(";", -1)).map(part -> part.equals(from) ? to : part).distinct().collect(Collectors.joining(";"));
  }

  private static <E> E live(RecordKind<E> kind, String key) {
    @Nullable E live = kind.find(key);
    if (live == null) {
      throw new Clashed(new RecordKey(kind.name(), key), List.of());
    }
    return live;
  }

  private static DataRow row(RecordKind<?> kind, Map<String, String> cells) {
    return new DataRow(kind.name(), 0, cells);
  }
}
