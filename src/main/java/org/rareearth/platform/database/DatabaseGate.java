package org.rareearth.platform.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** What any database must pass before the tracker runs on it: it answers, is a PostgreSQL we know, and is not ahead of the code. */
@Component
final class DatabaseGate implements FlywayMigrationStrategy {

  private static final int OLDEST = 15;
  private static final int NEWEST = 18;
  private static final String CHECK_SETTINGS = "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, "
      + "or leave them out to use the built-in PostgreSQL.";
  private static final List<MigrationState> UNKNOWN_TO_THE_CODE = List.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED,
      MigrationState.MISSING_SUCCESS, MigrationState.MISSING_FAILED);

  private final JdbcConnectionDetails database;

  DatabaseGate(JdbcConnectionDetails database) {
    this.database = database;
  }

  @Override
  public void migrate(Flyway flyway) {
    refuseUnreachableOrForeign();
    try {
      refuseNewer(flyway);
      flyway.migrate();
    } catch (FlywayValidateException e) {
      throw StartFailure.of("The database's migrations are not those of this program: " + firstDetail(e) + ".",
          "Start the program that made it, or use another database.", e);
    } catch (FlywayException e) {
      if (String.valueOf(e.getMessage()).contains("non-empty schema")) {
        throw StartFailure.of("The database " + place() + " already holds tables of something else.", "Give the tracker an empty one.", e);
      }
      if (String.valueOf(e.getMessage()).contains("create extension \"pg_trgm\"")) {
        throw StartFailure.of("The database " + place() + " lacks the extension pg_trgm, and this user may not add it.",
            "Let its owner run: create extension pg_trgm;", e);
      }
      throw e;
    }
  }

  /** Connects past the pool, once and without its retries, so that the first sentence said is also the only one. */
  private void refuseUnreachableOrForeign() {
    Properties credentials = new Properties();
    Optional.ofNullable(database.getUsername()).ifPresent(user -> credentials.setProperty("user", user));
    Optional.ofNullable(database.getPassword()).ifPresent(password -> credentials.setProperty("password", password));
    credentials.setProperty("connectTimeout", "10");
    try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(), credentials)) {
      DatabaseMetaData about = connection.getMetaData();
      if (!runsOn(about.getDatabaseMajorVersion())) {
        throw StartFailure.of("The database %s is PostgreSQL %s, and the tracker runs on %d to %d."
            .formatted(place(), about.getDatabaseProductVersion(), OLDEST, NEWEST), "Use another PostgreSQL.");
      }
    } catch (SQLException e) {
      throw StartFailure.of("The database " + place() + " cannot be reached: " + oneLine(e) + ".", CHECK_SETTINGS, e);
    }
  }

  static boolean runsOn(int majorVersion) {
    return majorVersion >= OLDEST && majorVersion <= NEWEST;
  }

  private void refuseNewer(Flyway flyway) {
    Arrays.stream(flyway.info().all())
        .filter(migration -> UNKNOWN_TO_THE_CODE.contains(migration.getState()))
        .reduce((_, last) -> last)
        .ifPresent(migration -> {
          throw newer(migration);
        });
  }

  private StartFailure newer(MigrationInfo migration) {
    return StartFailure.of("The database %s is newer than this program: it has migration %s (%s), which the program does not know."
            .formatted(place(), migration.getVersion(), migration.getDescription()),
        "Start the newer program, or use another database or a backup from before.");
  }

  private String place() {
    return DatabaseAddress.withoutSecrets(database.getJdbcUrl());
  }

  private static String firstDetail(FlywayValidateException e) {
    return String.valueOf(e.getMessage()).lines().map(String::strip).filter(line -> !line.isEmpty()).skip(1).findFirst()
        .orElse(oneLine(e));
  }

  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").replaceFirst("\\.$", "");
  }
}
