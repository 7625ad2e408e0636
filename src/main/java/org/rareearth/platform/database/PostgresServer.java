package org.rareearth.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL run from unpacked binaries on a data folder, on the loopback interface and a free port.
 *
 * <p>It is driven here and not by a test library's starter, because that one stops the database in a shutdown hook of its own, while
 * requests are still being finished, and turns off the guarantees that kept data needs.
 */
final class PostgresServer implements AutoCloseable {

  static final String USER = "tracker";
  static final int MAJOR_VERSION = 18;

  private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
  private static final int ATTEMPTS = 5;

  private final DataFolder folder;
  private final PostgresBinaries binaries;
  private final String password;
  private final int port;

  private PostgresServer(DataFolder folder, PostgresBinaries binaries, String password, int port) {
    this.folder = folder;
    this.binaries = binaries;
    this.password = password;
    this.port = port;
  }

  /** Starts it on a folder that the caller owns, with the binaries unpacked where several such folders can share them. */
  static PostgresServer start(DataFolder folder, Path binariesFolder, Map<String, String> settings) {
    try {
      PostgresBinaries binaries = PostgresBinaries.unpackedIn(binariesFolder);
      ServerLog serverLog = ServerLog.fresh(folder.log());
      FileSystemUtils.deleteRecursively(folder.unfinishedCluster());
      if (!folder.hasCluster()) {
        createCluster(folder, binaries, serverLog);
      }
      refuseForeignCluster(folder);
      LeftoverPostgres.stop(folder, binaries);
      String password = Files.readString(folder.password()).strip();
      return new PostgresServer(folder, binaries, password, startPostmaster(folder, binaries, serverLog, settings));
    } catch (IOException e) {
      throw StartFailure.of("PostgreSQL cannot be started in " + folder.path() + ": " + StartFailure.reason(e) + ".",
          StartFailure.OTHER_FOLDER, e);
    }
  }

  String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  String user() {
    return USER;
  }

  String password() {
    return password;
  }

  /** Stops it the fast way: what is committed is on disk, what is not is rolled back. */
  @Override
  public void close() {
    try {
      if (!binaries.run(folder.log(), "pg_ctl", List.of("stop", "-D", folder.cluster().toString(), "-m", "fast", "-t", "60", "-w"))) {
        log.warn("PostgreSQL in {} did not stop; the next start will see to it (see {})", folder.path(), folder.log());
      }
    } catch (IOException e) {
      log.warn("PostgreSQL in {} could not be stopped; the next start will see to it", folder.path(), e);
    }
  }

  /** Text is UTF-8 and sorts by code point whatever the machine's locale is; {@code lower()} knows all of Unicode. */
  private static void createCluster(DataFolder folder, PostgresBinaries binaries, ServerLog serverLog) throws IOException {
    Files.deleteIfExists(folder.password());
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    Files.createFile(folder.password(), ownerOnly(folder.path()));
    Files.writeString(folder.password(), HexFormat.of().formatHex(secret) + "\n");
    Path made = folder.unfinishedCluster();
    boolean succeeded = binaries.run(folder.log(), "initdb", List.of("-D", made.toString(), "-U", USER,
        "--auth=scram-sha-256", "--pwfile=" + folder.password(), "--encoding=UTF8", "--locale=C",
        "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums"));
    if (!succeeded) {
      throw serverLog.failure(folder, "cannot create its files");
    }
    Files.move(made, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }

  private static void refuseForeignCluster(DataFolder folder) throws IOException {
    Path version = folder.cluster().resolve("PG_VERSION");
    if (!Files.isRegularFile(version) || !Files.isRegularFile(folder.password())) {
      throw StartFailure.of("The data folder " + folder.path() + " is broken: "
          + (Files.isRegularFile(version) ? folder.password() : version) + " is missing.",
          "Bring it back from a backup, or set tracker.data-folder to another folder.");
    }
    String major = Files.readString(version).strip();
    if (!major.equals(Integer.toString(MAJOR_VERSION))) {
      throw StartFailure.of("The data folder %s was written by PostgreSQL %s, and this program runs PostgreSQL %d."
          .formatted(folder.path(), major, MAJOR_VERSION), StartFailure.OTHER_FOLDER);
    }
  }

  private static int startPostmaster(DataFolder folder, PostgresBinaries binaries, ServerLog serverLog, Map<String, String> settings)
      throws IOException {
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      List<String> options = new ArrayList<>(List.of("-p " + port));
      settings.forEach((name, value) -> options.add("-c " + name + "=" + value));
      boolean succeeded = binaries.run(folder.log(), "pg_ctl", List.of("start", "-D", folder.cluster().toString(),
          "-l", folder.log().toString(), "-o", String.join(" ", options), "-t", "120", "-w"));
      if (succeeded) {
        return port;
      }
      if (attempt == ATTEMPTS || !serverLog.saysTryAgain()) {
        throw serverLog.failure(folder, "does not start");
      }
      pause();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while PostgreSQL was starting", e);
    }
  }
}
