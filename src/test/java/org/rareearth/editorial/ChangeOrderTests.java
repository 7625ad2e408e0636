package org.rareearth.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.rareearth.testing.TestDatabase;

/** Two nodes that write at once must not give a past moment a change that it did not have when it was first read. */
class ChangeOrderTests {

  @Test
  void numbersAndTimesFollowTheCommits() throws Exception {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(TestDatabase.fresh("change_order"));
    database.setUser(TestDatabase.server().getUsername());
    database.setPassword(TestDatabase.server().getPassword());
    Flyway.configure().dataSource(database).load().migrate();
    CountDownLatch numbered = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);

    CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> change(database, numbered, mayCommit));
    numbered.await(10, TimeUnit.SECONDS);
    CompletableFuture<Void> quick = CompletableFuture.runAsync(() -> change(database, new CountDownLatch(1), new CountDownLatch(0)));
    TimeUnit.MILLISECONDS.sleep(200);
    assertThat(quick).as("the second change waits for the first").isNotDone();
    Instant moment = Instant.now();
    mayCommit.countDown();
    CompletableFuture.allOf(slow, quick).get(10, TimeUnit.SECONDS);

    assertThat(times(database)).hasSize(2).isSorted().allSatisfy(time -> assertThat(time).isAfter(moment));
  }

  private static void change(PGSimpleDataSource database, CountDownLatch numbered, CountDownLatch mayCommit) {
    try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("insert into change (id, recorded_at, origin, nature) values (next_change(), now(), 'FIRST_LOAD', 'BEGINNING')");
      numbered.countDown();
      mayCommit.await(10, TimeUnit.SECONDS);
      connection.commit();
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Instant> times(PGSimpleDataSource database) throws SQLException {
    List<Instant> times = new ArrayList<>();
    try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
         ResultSet rows = statement.executeQuery("select recorded_at from change order by id")) {
      while (rows.next()) {
        times.add(rows.getObject(1, OffsetDateTime.class).toInstant());
      }
    }
    return times;
  }
}
