package org.rareearth.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL's programs said during this start, read to turn a page of log into the one line that matters. */
record ServerLog(Path file) {

  private static final Pattern COMPLAINT =
      Pattern.compile("(?m)^.*?(?:PANIC|FATAL|ERROR|error):\\s+(.+)$");

  /** Begins an empty log and keeps the one before, so that it neither grows for ever nor loses the last story. */
  static ServerLog fresh(Path file) throws IOException {
    if (Files.exists(file)) {
      Files.move(file, file.resolveSibling(file.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.createFile(file);
    return new ServerLog(file);
  }

  /** Another took the port in between, or the processes of a killed server have not all ended yet. */
  boolean saysTryAgain() throws IOException {
    String text = text();
    return text.contains("Address already in use") || text.contains("is still in use");
  }

  StartFailure failure(DataFolder folder, String whatFails) throws IOException {
    String text = text();
    if (text.contains("No space left on device")) {
      return StartFailure.of("The disk of the data folder " + folder.path() + " is full.",
          "Free some space or set tracker.data-folder to another disk.");
    }
    return StartFailure.of("PostgreSQL in the data folder %s %s: %s.".formatted(folder.path(), whatFails, firstComplaint(text)),
        StartFailure.OTHER_FOLDER + " Its log is " + file + ".");
  }

  private static String firstComplaint(String text) {
    Matcher complaint = COMPLAINT.matcher(text);
    return complaint.find() ? complaint.group(1).strip() : "it does not say why";
  }

  private String text() throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
