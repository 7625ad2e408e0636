package org.rareearth.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds everything PostgreSQL keeps between starts; every name in it is decided here. */
record DataFolder(Path path) {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long NEEDED_TO_CREATE = 200 * MEGABYTE;
  private static final long NEEDED_TO_START = 48 * MEGABYTE;

  /** Makes the folder if need be; fails with one sentence if that cannot be done or nothing can be written there. */
  static DataFolder at(Path wanted) {
    Path path = wanted.toAbsolutePath().normalize();
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw StartFailure.of("The data folder " + path + " is not a folder but a file.", StartFailure.OTHER_FOLDER);
    }
    try {
      Files.createDirectories(path);
      DataFolder folder = new DataFolder(path.toRealPath());
      folder.refuseWhenUnusable();
      return folder;
    } catch (IOException e) {
      throw StartFailure.of("The data folder " + path + " cannot be created or read: " + StartFailure.reason(e) + ".",
          StartFailure.OTHER_FOLDER, e);
    }
  }

  boolean hasCluster() {
    return Files.exists(cluster());
  }

  Path cluster() {
    return path.resolve("postgres");
  }

  /** Where a cluster is made, so that one half made by an interrupted start is never taken for a whole one. */
  Path unfinishedCluster() {
    return path.resolve("postgres.unfinished");
  }

  Path owner() {
    return path.resolve("owner");
  }

  Path password() {
    return path.resolve("password");
  }

  Path log() {
    return path.resolve("postgres.log");
  }

  private void refuseWhenUnusable() throws IOException {
    if (!Files.isReadable(path) || !Files.isWritable(path) || !Files.isExecutable(path)) {
      throw StartFailure.of("The data folder " + path + " cannot be read and written by this user.", StartFailure.OTHER_FOLDER);
    }
    long needed = hasCluster() ? NEEDED_TO_START : NEEDED_TO_CREATE;
    long usable = Files.getFileStore(path).getUsableSpace();
    if (usable < needed) {
      throw StartFailure.of("The disk of the data folder %s is full: %d MB free, %d MB needed."
          .formatted(path, usable / MEGABYTE, needed / MEGABYTE), "Free some space or set tracker.data-folder to another disk.");
    }
  }
}
