package org.rareearth.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TestDatabase;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Databases that the tracker must not run on, each refused in one sentence that tells no password. */
class DatabaseGateTests {

  @Test
  void letsAnEmptyDatabaseIn() {
    String url = TestDatabase.fresh("gate_empty");
    assertThatCode(() -> new DatabaseGate(details(url)).migrate(flyway(url))).doesNotThrowAnyException();
  }

  @Test
  void refusesADatabaseNewerThanTheCode() throws SQLException {
    String url = TestDatabase.fresh("gate_newer");
    new DatabaseGate(details(url)).migrate(flyway(url));
    run(url, """
        insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,
          execution_time, success)
        values (999, '209901010000', 'facility add tomorrow', 'SQL', 'V209901010000__facility_add_tomorrow.sql', 1, 'tracker', 1, true)
        """);
    assertThatThrownBy(() -> new DatabaseGate(details(url)).migrate(flyway(url))).isInstanceOf(StartFailure.class)
        .hasMessageContaining("is newer than this program: it has migration 209901010000 (facility add tomorrow)");
  }

  @Test
  void refusesADatabaseThatHoldsSomethingElse() throws SQLException {
    String url = TestDatabase.fresh("gate_foreign");
    run(url, "create table wordpress (id int)");
    assertThatThrownBy(() -> new DatabaseGate(details(url)).migrate(flyway(url))).isInstanceOf(StartFailure.class)
        .hasMessageContaining("already holds tables of something else");
  }

  @Test
  void saysThatADatabaseCannotBeReachedAndTellsNoSecret() {
    String url = "jdbc:postgresql://localhost:1/tracker?password=geheim";
    assertThatThrownBy(() -> new DatabaseGate(details(url)).migrate(flyway(url))).isInstanceOf(StartFailure.class)
        .hasMessageStartingWith("The database jdbc:postgresql://localhost:1/tracker cannot be reached: ")
        .hasMessageNotContainingAny("geheim", "\n");
  }

  @Test
  void knowsTheVersionsItRunsOn() {
    assertThat(DatabaseGate.runsOn(14)).isFalse();
    assertThat(DatabaseGate.runsOn(15)).isTrue();
    assertThat(DatabaseGate.runsOn(18)).isTrue();
    assertThat(DatabaseGate.runsOn(19)).isFalse();
  }

  private static Flyway flyway(String url) {
    return Flyway.configure().dataSource(url, TestDatabase.server().getUsername(), TestDatabase.server().getPassword())
        .ignoreMigrationPatterns(new String[0]).load();
  }

  private static JdbcConnectionDetails details(String url) {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return url;
      }

      @Override
      public String getUsername() {
        return TestDatabase.server().getUsername();
      }

      @Override
      public String getPassword() {
        return TestDatabase.server().getPassword();
      }
    };
  }

  private static void run(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, TestDatabase.server().getUsername(), TestDatabase.server().getPassword());
         var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
