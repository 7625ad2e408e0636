package org.rareearth.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per version from the one archive that the build put on the class path. */
final class PostgresBinaries {

  private static final String PREFIX = "postgres-binaries-";

  private final Path home;
  private final List<String> asOrdinaryUser = OrdinaryUser.prefix();

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  static PostgresBinaries unpackedIn(Path folder) {
    URL archive = archive();
    try {
      Path home = folder.resolve(PREFIX + fingerprint(archive));
      if (!Files.exists(home)) {
        removeOthers(folder);
        Path unfinished = folder.resolve(PREFIX + "unfinished");
        unpack(archive, unfinished);
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
      }
      return new PostgresBinaries(home);
    } catch (IOException e) {
      throw StartFailure.of("PostgreSQL cannot be unpacked into " + folder + ": " + StartFailure.reason(e) + ".",
          StartFailure.OTHER_FOLDER, e);
    }
  }

  /** Runs one of the programs to its end, with everything it says appended to the log; true if it succeeded. */
  boolean run(Path log, String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(asOrdinaryUser);
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("LC_ALL", "C");
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    try {
      return builder.start().waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + program, e);
    }
  }

  private static URL archive() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String kind = system.startsWith("win") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
    String architecture = switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64" -> "arm_64";
      default -> System.getProperty("os.arch");
    };
    String name = "postgres-" + kind + "-" + architecture + ".txz";
    URL archive = PostgresBinaries.class.getClassLoader().getResource(name);
    if (archive == null) {
      throw StartFailure.of("This build holds no PostgreSQL for " + kind + " on " + architecture + ".",
          "Build it on such a machine, or set SPRING_DATASOURCE_URL to a PostgreSQL of yours.");
    }
    return archive;
  }

  private static String fingerprint(URL archive) throws IOException {
    JarURLConnection connection = (JarURLConnection) archive.openConnection();
    return Long.toHexString(connection.getJarEntry().getCrc());
  }

  private static void removeOthers(Path folder) throws IOException {
    try (var older = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path one : older) {
        FileSystemUtils.deleteRecursively(one);
      }
    }
  }

  private static void unpack(URL archive, Path target) throws IOException {
    try (InputStream raw = new BufferedInputStream(archive.openStream());
         TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("the archive points outside of itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
          continue;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
          Files.createLink(file, target.resolve(entry.getLinkName()));
        } else {
          Files.copy(tar, file);
          if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot be made executable: " + file);
          }
        }
      }
    }
  }
}
