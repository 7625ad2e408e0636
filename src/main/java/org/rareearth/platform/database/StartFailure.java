package org.rareearth.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** A reason not to start that its reader can do something about: one sentence for what is wrong, one for the way on. */
public final class StartFailure extends RuntimeException {

  static final String OTHER_FOLDER = "Mend it, or set tracker.data-folder to another folder.";

  private final String remedy;

  private StartFailure(String sentence, String remedy, @Nullable Throwable cause) {
    super(sentence, cause);
    this.remedy = remedy;
  }

  public static StartFailure of(String sentence, String remedy) {
    return new StartFailure(sentence, remedy, null);
  }

  public static StartFailure of(String sentence, String remedy, Throwable cause) {
    return new StartFailure(sentence, remedy, cause);
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }

  public String remedy() {
    return remedy;
  }

  /** What the file system said, without the path that the sentence already names. */
  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "no such file or folder";
      case FileSystemException f when f.getReason() != null -> f.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
