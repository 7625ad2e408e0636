package org.rareearth.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that outlived a killed application: stopped in peace before the next one starts on the same files. */
final class LeftoverPostgres {

  private static final Logger log = LoggerFactory.getLogger(LeftoverPostgres.class);
  private static final Duration CLOCKS_AGREE = Duration.ofSeconds(5);

  private LeftoverPostgres() {}

  /** To be called by the folder's owner only: whatever runs there now has no application any more. */
  static void stop(DataFolder folder, PostgresBinaries binaries) throws IOException {
    Path pidFile = folder.cluster().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    List<String> lines = Files.readAllLines(pidFile);
    Optional<ProcessHandle> process = number(lines, 0).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    if (process.isEmpty()) {
      return; // stale: PostgreSQL sees that itself, and checks for survivors of the dead server before it starts
    }
    if (!isServerOf(folder, process.get(), number(lines, 2))) {
      Files.deleteIfExists(pidFile); // the number was given to another program since, which PostgreSQL would take for itself
      return;
    }
    log.info("Stopping the PostgreSQL (process {}) that an application which was killed left behind", process.get().pid());
    for (String mode : List.of("fast", "immediate")) {
      binaries.run(folder.log(), "pg_ctl", List.of("stop", "-D", folder.cluster().toString(), "-m", mode, "-t", "20", "-w"));
      if (ended(process.get())) {
        return;
      }
    }
    throw StartFailure.of("A PostgreSQL left in the data folder %s (process %d) does not stop."
        .formatted(folder.path(), process.get().pid()), "Stop that process.");
  }

  private static boolean isServerOf(DataFolder folder, ProcessHandle process, Optional<Long> startedAt) {
    ProcessHandle.Info info = process.info();
    boolean postgres = info.command().map(Path::of).map(path -> path.getFileName().toString().startsWith("postgres")).orElse(false);
    boolean ours = info.arguments().stream().flatMap(Arrays::stream).anyMatch(folder.cluster().toString()::equals);
    boolean sameStart = startedAt.map(Instant::ofEpochSecond).flatMap(said -> info.startInstant()
        .map(seen -> Duration.between(said, seen).abs().compareTo(CLOCKS_AGREE) <= 0)).orElse(false);
    return postgres && (ours || sameStart);
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(5, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<Long> number(List<String> lines, int line) {
    return lines.size() > line && lines.get(line).matches("\\d{1,18}") ? Optional.of(Long.valueOf(lines.get(line))) : Optional.empty();
  }
}
