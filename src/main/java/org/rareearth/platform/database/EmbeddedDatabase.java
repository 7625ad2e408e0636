package org.rareearth.platform.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The tracker's own PostgreSQL as the rest of Spring sees it: somewhere to connect to, closed after everyone else. */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

  /** PostgreSQL's defaults for what must survive a power cut are kept; these only keep it to itself and the clock to UTC. */
  static final Map<String, String> SETTINGS = Map.of(
      "listen_addresses", "localhost",
      "unix_socket_directories", "",
      "fsync", "on",
      "synchronous_commit", "on",
      "full_page_writes", "on",
      "timezone", "UTC",
      "log_timezone", "UTC",
      "max_connections", "60");

  private final DataFolder folder;
  private final FolderOwner owner;
  private final PostgresServer server;

  private EmbeddedDatabase(DataFolder folder, FolderOwner owner, PostgresServer server) {
    this.folder = folder;
    this.owner = owner;
    this.server = server;
  }

  static EmbeddedDatabase start(Path path) {
    return start(path, path, SETTINGS);
  }

  /** For several databases that share the unpacked binaries and need no guarantees, as tests do. */
  public static EmbeddedDatabase start(Path path, Path binaries, Map<String, String> settings) {
    DataFolder folder = DataFolder.at(path);
    FolderOwner owner = FolderOwner.take(folder);
    try {
      return new EmbeddedDatabase(folder, owner, PostgresServer.start(folder, binaries, settings));
    } catch (RuntimeException e) {
      owner.close();
      throw e;
    }
  }

  public Path folder() {
    return folder.path();
  }

  /** Tells whoever finds the folder held where the holder answers. */
  void answersAt(String address) {
    owner.note("address", address);
  }

  @Override
  public String getJdbcUrl() {
    return server.jdbcUrl();
  }

  @Override
  public String getUsername() {
    return server.user();
  }

  @Override
  public String getPassword() {
    return server.password();
  }

  @Override
  public void close() {
    server.close();
    owner.close();
  }
}
