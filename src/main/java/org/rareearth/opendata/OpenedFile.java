package org.rareearth.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is begun with its first row, or with its end when it has none: what fails earlier can still be answered. */
final class OpenedFile {

  private final Opening opening;
  private @Nullable RowFile file;
  private @Nullable Section<?> next;

  OpenedFile(Opening opening) {
    this.opening = opening;
  }

  /** Begins the file. */
  @FunctionalInterface
  interface Opening {

    RowFile open() throws IOException;
  }

  boolean isBegun() {
    return file != null;
  }

  /** The table that the rows to come belong to. */
  void section(Section<?> section) {
    try {
      if (next != null) {
        file();
      }
      next = section;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void row(List<@Nullable Object> cells) {
    try {
      file().row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void finish() {
    try {
      file().finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void discard() {
    if (file != null) {
      file.discard();
    }
  }

  private RowFile file() throws IOException {
    if (file == null) {
      file = opening.open();
    }
    if (next != null) {
      file.section(next);
      next = null;
    }
    return file;
  }
}
