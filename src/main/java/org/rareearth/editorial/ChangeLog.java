package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/** Notes what a change did to which record, while it does it. */
final class ChangeLog {

  private final EntityManager entityManager;
  private final long change;
  private final String reason;
  private final Set<RecordKey> touched = new LinkedHashSet<>();
  private int position;

  ChangeLog(EntityManager entityManager, long change, @Nullable String reason) {
    this.entityManager = entityManager;
    this.change = change;
    this.reason = reason == null ? "" : reason;
  }

  long change() {
    return change;
  }

  String reason() {
    return reason;
  }

  /** Notes what is done to a record; what it is called and where it is shown is noted too, for the time when it is gone. */
  <E> void add(Action action, RecordKind<E> kind, String key, E record, @Nullable String target) {
    add(action, new RecordKey(kind.name(), key), kind.label(record), target, RecordPage.of(kind.address(record)));
  }

  /** Lets what happened to a record before it got its new address be found under that one. */
  void move(String from, String to) {
    entityManager.createQuery("update ChangedRecord r set r.page = :to where r.page = :from")
        .setParameter("from", from).setParameter("to", to).executeUpdate();
  }

  private void add(Action action, RecordKey record, LocalizedText label, @Nullable String target, String page) {
    entityManager.persist(new ChangedRecord(change, position++, action, record, label, target, page));
    touched.add(record);
    if (target != null) {
      touched.add(new RecordKey(record.kind(), target));
    }
  }

  /** The records that were touched since this was last asked, under every key that they had or have. */
  Set<RecordKey> takeTouched() {
    Set<RecordKey> taken = Set.copyOf(touched);
    touched.clear();
    return taken;
  }
}
