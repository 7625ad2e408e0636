package org.rareearth.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody, and still owns its files. */
final class OrdinaryUser {

  private static final List<String> NAMESPACE = List.of("unshare", "--user");

  private OrdinaryUser() {}

  /** What to put before a PostgreSQL command: nothing, unless this process is root. */
  static List<String> prefix() {
    if (!isRoot()) {
      return List.of();
    }
    if (!namespaceWorks()) {
      throw StartFailure.of("PostgreSQL does not run as root, and this machine allows no user namespace (unshare --user).",
          "Start as an ordinary user, or set SPRING_DATASOURCE_URL to a PostgreSQL of yours.");
    }
    return NAMESPACE;
  }

  private static boolean isRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  private static boolean namespaceWorks() {
    try {
      return new ProcessBuilder("unshare", "--user", "true").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
