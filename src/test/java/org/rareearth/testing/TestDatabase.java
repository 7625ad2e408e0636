package org.rareearth.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.platform.database.EmbeddedDatabase;
import org.rareearth.platform.database.StartFailure;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL for all tests of a JVM, empty at its start; the server's files are kept under target/ to spare the next run making
 * them.
 */
public final class TestDatabase {

  private static final Path FOLDER = Path.of("target", "postgres");
  private static final String NAME = "tracker_test";
  private static final int RUNS_AT_ONCE = 8;
  private static final Map<String, String> FAST = Map.of("listen_addresses", "localhost", "unix_socket_directories", "",
      "fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "timezone", "UTC", "max_connections", "200");

  private static @Nullable EmbeddedDatabase server;

  private TestDatabase() {}

  /** The shared server, started when first asked for. */
  public static synchronized EmbeddedDatabase server() {
    if (server == null) {
      EmbeddedDatabase started = startInFirstFreeFolder();
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      recreate(started, NAME);
      server = started;
    }
    return server;
  }

  public static String url() {
    return url(server(), NAME);
  }

  /** An empty database beside the shared one, for tests that change a schema or stop trusting it. */
  public static String fresh(String name) {
    recreate(server(), name);
    return url(server(), name);
  }

  private static EmbeddedDatabase startInFirstFreeFolder() {
    for (int i = 1; ; i++) {
      try {
        return EmbeddedDatabase.start(FOLDER.resolve("run-" + i), FOLDER, FAST);
      } catch (StartFailure e) {
        if (i == RUNS_AT_ONCE || !e.sentence().contains("in use")) {
          throw e;
        }
      }
    }
  }

  private static String url(EmbeddedDatabase server, String name) {
    return server.getJdbcUrl().replaceFirst("/postgres$", "/" + name);
  }

  private static void recreate(EmbeddedDatabase server, String name) {
    try (Connection connection = DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
         Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + name + " with (force)");
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("no test database", e);
    }
  }

  private static void use(ConfigurableApplicationContext context, String url) {
    TestPropertyValues.of("spring.datasource.url=" + url, "spring.datasource.username=" + server().getUsername(),
        "spring.datasource.password=" + server().getPassword(), "tracker.warm-up=", "tracker.rate-limit.requests=100000").applyTo(context);
  }

  /** Names the database to an application context, which then starts none of its own. */
  public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      use(context, url());
    }
  }

  /** Names a database of its own to an application context whose tests write. */
  public static final class ForEditing implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      use(context, fresh("tracker_editing"));
    }
  }
}
