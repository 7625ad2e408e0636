package org.rareearth.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.rareearth.importing.file.Rows;
import org.rareearth.importing.file.TableFile;

/** The keys of all rows of a file, read once when a row first mentions one that has not come yet. */
final class LaterKeys {

  private final TableFile file;
  private final int place;
  private @Nullable LongMap keys;

  LaterKeys(TableFile file, int place) {
    this.file = file;
    this.place = place;
  }

  boolean has(String key) {
    LongMap found = keys;
    if (found == null) {
      found = read();
      keys = found;
    }
    return found.contains(LiveRecords.digest(key));
  }

  private LongMap read() {
    LongMap found = new LongMap();
    try (Rows rows = file.open()) {
      for (rows.next(); rows.next();) {
        if (place < rows.count()) {
          found.put(LiveRecords.digest(rows.cell(place)), 1);
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
