package org.rareearth.site.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Version;
import org.rareearth.kernel.LocalizedText;

/** Two versions of one record side by side, the earlier first. */
public record VersionsPage(String kind, String kindLabel, String key, @Nullable LocalizedText label, Version from, Version to,
    List<FieldChange> fields) {

  /** The versions that they are of. */
  public String history() {
    return RecordAddress.of(kind, key);
  }
}
