package org.rareearth.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.testing.EditingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** A record is what its row says, however it came to be so: made, revised, taken away and made again. */
@EditingTest
class RecordKindTests {

  @Autowired
  private Kinds kinds;

  @Autowired
  private EntityManager entityManager;

  @Autowired
  private TransactionTemplate transaction;

  @Autowired
  private JdbcClient database;

  @TestFactory
  Stream<DynamicTest> itsOwnRowChangesNothing() {
    return kinds.all().stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
      long changes = changes();
      Statistics statistics = statistics();
      signed(status -> reviseAllByTheirOwnRows(kind));
      assertThat(statistics.getEntityUpdateCount()).isZero();
      assertThat(statistics.getEntityInsertCount()).isZero();
      assertThat(statistics.getCollectionUpdateCount() + statistics.getCollectionRecreateCount() + statistics.getCollectionRemoveCount())
          .isZero();
      assertThat(changes()).isEqualTo(changes);
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyColumnCanBeRevised() {
    return kinds.all().stream().flatMap(kind -> kind.fields().stream()
        .map(field -> DynamicTest.dynamicTest(kind.name() + " " + field.column(),
            () -> assertThat(revised(kind, field)).isTrue())));
  }

  @TestFactory
  Stream<DynamicTest> whatIsTakenAwayStaysInHistoryAndCanComeAgain() {
    return kinds.all().stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> removeAndMakeAgain(kind)));
  }

  private <E> void reviseAllByTheirOwnRows(RecordKind<E> kind) {
    try (Stream<E> all = kind.all()) {
      all.toList().forEach(record -> kind.revise(record, row(kind, kind.cells(record))));
    }
  }

  /** Whether some record took some other value in this column, wrote it back and counted one version on. */
  private <E> boolean revised(RecordKind<E> kind, Field field) {
    OtherCells others = new OtherCells((name, key) -> keys(kinds.find(name), key));
    List<Map<String, String>> records = transaction.execute(status -> {
      try (Stream<E> all = kind.all()) {
        return all.map(kind::cells).toList();
      }
    });
    int most = isList(field) ? 5 : 60;
    List<Map<String, String>> tried = Stream.concat(records.stream().filter(cells -> !cells.get(field.column()).isEmpty()).limit(most),
        records.stream().limit(isList(field) ? 2 : 20)).toList();
    int accepted = 0;
    for (Map<String, String> cells : tried) {
      List<Map<String, String>> candidates = transaction.execute(status -> others.of(kind, field, cells).limit(60).toList());
      for (Map<String, String> other : candidates) {
        if (accepted(kind, cells, other)) {
          accepted++;
        }
        if (accepted > 0 && !isList(field)) {
          return true;
        }
      }
    }
    return accepted > 0;
  }

  /** A list is shortened, lengthened and turned round. */
  private static boolean isList(Field field) {
    return field.type() == FieldType.REFERENCES || field.type() == FieldType.MENTIONS || field.type() == FieldType.LIST;
  }

  private <E> boolean accepted(RecordKind<E> kind, Map<String, String> cells, Map<String, String> other) {
    AtomicBoolean accepted = new AtomicBoolean();
    signed(status -> {
      status.setRollbackOnly();
      E record = Objects.requireNonNull(kind.find(kind.key(row(kind, cells))));
      Object id = entityManager.unwrap(Session.class).getIdentifier(record);
      int version = version(kind, id);
      try {
        kind.revise(record, row(kind, other));
        entityManager.flush();
      } catch (DataError | IllegalArgumentException | PersistenceException | DataAccessException e) {
        return;
      }
      entityManager.clear();
      E again = Objects.requireNonNull(kind.find(kind.key(row(kind, other))));
      assertThat(kind.cells(again)).isEqualTo(other);
      assertThat(version(kind, id)).isEqualTo(version + 1);
      accepted.set(true);
    });
    return accepted.get();
  }

  private <E> void removeAndMakeAgain(RecordKind<E> kind) {
    Map<String, String> cells = transaction.execute(status -> {
      try (Stream<E> all = kind.all()) {
        return another(kind, kind.cells(all.findFirst().orElseThrow()));
      }
    });
    signed(status -> kind.create(row(kind, cells)));
    remove(kind, cells);
    assertThat(history(kind, cells)).containsExactly(0, 2);
    signed(status -> kind.create(row(kind, cells)));
    signed(status ->
        assertThat(kind.cells(Objects.requireNonNull(kind.find(kind.key(row(kind, cells)))))).isEqualTo(cells));
    assertThat(history(kind, cells)).containsExactly(0, 2, 0);
    remove(kind, cells);
  }

  private <E> void remove(RecordKind<E> kind, Map<String, String> cells) {
    signed(status -> kinds.remove(kind, Objects.requireNonNull(kind.find(kind.key(row(kind, cells))))));
    signed(status -> assertThat(kind.find(kind.key(row(kind, cells)))).isNull());
  }

  private static Map<String, String> another(RecordKind<?> kind, Map<String, String> cells) {
    Map<String, String> other = new LinkedHashMap<>(cells);
    other.put(kind.name().equals("conflict_sides") ? "statement" : kind.columns().getFirst(), "zz-again");
    return other;
  }

  /** Kinds of change in the order of their recording: 0 made, 1 revised, 2 taken away. */
  private List<Integer> history(RecordKind<?> kind, Map<String, String> cells) {
    String table = table(kind);
    String column = kind.name().equals("conflict_sides") ? "statement" : "slug";
    return database.sql("select revtype from " + table + "_aud where id in (select id from " + table + "_aud where " + column
        + " = 'zz-again') order by rev").query(Integer.class).list();
  }

  private int version(RecordKind<?> kind, Object id) {
    return ((Number) entityManager.createNativeQuery("select version from " + table(kind) + " where id = " + id).getSingleResult())
        .intValue();
  }

  private static String table(RecordKind<?> kind) {
    return kind.type().getAnnotation(Table.class).name();
  }

  private List<String> keys(RecordKind<?> kind, String but) {
    return keysOf(kind).filter(key -> !key.equals(but)).limit(8).toList();
  }

  private <E> Stream<String> keysOf(RecordKind<E> kind) {
    return kind.all().map(kind::key);
  }

  private static DataRow row(RecordKind<?> kind, Map<String, String> cells) {
    return new DataRow(kind.name(), 1, cells);
  }

  private long changes() {
    return database.sql("select count(*) from change").query(Long.class).single();
  }

  private Statistics statistics() {
    Statistics statistics = entityManager.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    return statistics;
  }

  private void signed(Consumer<TransactionStatus> work) {
    transaction.executeWithoutResult(status -> {
      new Authorship(Origin.FORM, Nature.WORLD, "A test", null, null, null).sign();
      work.accept(status);
    });
  }
}
