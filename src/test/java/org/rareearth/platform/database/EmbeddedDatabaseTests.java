package org.rareearth.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The built-in PostgreSQL through good days and bad ones; folders are shared where the tests allow, because making one takes a second. */
class EmbeddedDatabaseTests {

  private static final Path BINARIES = Path.of("target", "postgres");
  private static final Path FOLDER = BINARIES.resolve("embedded-" + ProcessHandle.current().pid());

  @BeforeAll
  static void makeFolders() throws IOException {
    Files.createDirectories(BINARIES);
  }

  @AfterAll
  static void removeFolders() throws IOException {
    FileSystemUtils.deleteRecursively(FOLDER);
  }

  @Test
  void keepsItsDataBetweenStartsAndItsGuarantees() throws SQLException {
    try (EmbeddedDatabase first = start("good")) {
      run(first, "create table if not exists kept as select 'Äpfel 稀土' as what");
      assertThat(ask(first, "show fsync")).isEqualTo("on");
      assertThat(ask(first, "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(first, "show listen_addresses")).isEqualTo("localhost");
    }
    try (EmbeddedDatabase second = start("good")) {
      assertThat(ask(second, "select what from kept")).isEqualTo("Äpfel 稀土");
    }
  }

  @Test
  void sortsAndLowersTextTheSameOnEveryMachine() throws SQLException {
    try (EmbeddedDatabase database = start("good")) {
      assertThat(ask(database, "select lower('ÄÖÉ ΣΙΓΜΑ')")).isEqualTo("äöé σιγμα");
      assertThat(ask(database, "select string_agg(w, ' ' order by w) from unnest(array['b', 'a', 'B', '土', 'é']) w"))
          .isEqualTo("B a b é 土");
    }
  }

  @Test
  void refusesAWrongPassword() {
    try (EmbeddedDatabase database = start("good")) {
      assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), "guess"))
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void saysWhoHoldsAFolderThatIsInUse() {
    try (EmbeddedDatabase holder = start("good")) {
      holder.answersAt("http://localhost:8080");
      assertThatThrownBy(() -> start("good")).isInstanceOf(StartFailure.class)
          .hasMessageMatching("The data folder .*good is in use by process " + ProcessHandle.current().pid()
              + " since 20\\d\\d-\\d\\d-\\d\\dT[0-9:]{8}Z, at http://localhost:8080\\.");
    }
  }

  @Test
  void startsAfterItsApplicationWasKilled() throws Exception {
    Process application = applicationIn("killed");
    long postgres = pidIn("killed");
    application.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(postgres)).as("PostgreSQL outlives the kill").isPresent();

    try (EmbeddedDatabase next = start("killed")) {
      assertThat(ask(next, "select what from kept")).isEqualTo("written before the kill");
      assertThat(pidIn("killed")).isNotEqualTo(postgres);
    }
  }

  @Test
  void startsAfterBothWereKilled() throws Exception {
    Process application = applicationIn("killed");
    ProcessHandle postgres = ProcessHandle.of(pidIn("killed")).orElseThrow();
    application.destroyForcibly().waitFor();
    postgres.destroyForcibly();
    postgres.onExit().join();

    try (EmbeddedDatabase next = start("killed")) {
      assertThat(ask(next, "select what from kept")).isEqualTo("written before the kill");
    }
  }

  @Test
  void leavesAloneAProgramThatGotTheNumberOfTheOldServer() throws Exception {
    start("good").close();
    Path pidFile = FOLDER.resolve("good/postgres/postmaster.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + "\n/elsewhere\n1\n5432\n\n\n\n");
    try (EmbeddedDatabase database = start("good")) {
      assertThat(ask(database, "select 'up'")).isEqualTo("up");
    }
  }

  @Test
  void startsAfterAnInterruptedFirstStart() throws Exception {
    Files.createDirectories(FOLDER.resolve("half/postgres.unfinished/base"));
    try (EmbeddedDatabase database = start("half")) {
      assertThat(ask(database, "select 'up'")).isEqualTo("up");
    }
  }

  @Test
  void refusesFoldersThatItCannotUse() throws Exception {
    Files.createDirectories(FOLDER.resolve("foreign/postgres"));
    assertRefused("foreign", "is broken: .*PG_VERSION is missing");

    Files.writeString(FOLDER.resolve("foreign/postgres/PG_VERSION"), "16\n");
    Files.writeString(FOLDER.resolve("foreign/password"), "x\n");
    assertRefused("foreign", "was written by PostgreSQL 16, and this program runs PostgreSQL 18");

    Files.writeString(FOLDER.resolve("file"), "not a folder");
    assertRefused("file", "is not a folder but a file");

    start("damaged").close();
    Files.delete(FOLDER.resolve("damaged/postgres/global/pg_control"));
    assertRefused("damaged", "does not start: could not open file .*pg_control.*");
  }

  private static void assertRefused(String name, String sentence) {
    assertThatThrownBy(() -> start(name)).isInstanceOf(StartFailure.class).message().containsPattern(sentence).doesNotContain("\n");
  }

  private static EmbeddedDatabase start(String name) {
    return EmbeddedDatabase.start(FOLDER.resolve(name), BINARIES, EmbeddedDatabase.SETTINGS);
  }

  /** Another JVM that starts the database, writes a row, says so, and then waits to be killed. */
  private static Process applicationIn(String name) throws IOException {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), Application.class.getName(), name, FOLDER.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).lines().filter("written"::equals).findFirst();
    assertThat(said).isPresent();
    return process;
  }

  private static long pidIn(String name) throws IOException {
    return Long.parseLong(Files.readAllLines(FOLDER.resolve(name).resolve("postgres/postmaster.pid")).getFirst());
  }

  private static void run(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database); var statement = connection.createStatement();
         ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
  }

  static final class Application {

    static void main(String[] args) throws Exception {
      EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[1], args[0]), BINARIES, Map.of());
      run(database, "create table if not exists kept as select 'written before the kill' as what");
      System.out.println("written");
      Thread.sleep(60_000);
    }
  }
}
