package org.rareearth.site.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.ChangedRecord;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.history.FieldChange;
import org.rareearth.site.history.RecordAddress;
import org.rareearth.site.ui.RecordName;

/**
 * One change in words.
 *
 * @param records the first of those that it touched
 * @param count of all that it touched; 0 for the first load, which brought every record
 * @param sources the documents that it rests on
 */
public record Told(Change change, List<What> records, long count, List<RecordName> sources) {

  /** How many records it touched beyond those named. */
  public long more() {
    return count - records.size();
  }

  /**
   * A record that it touched.
   *
   * @param label what it is called, or was when it was changed; null where that was not noted
   * @param address where it is shown; null when it is not public any more
   * @param fields what it says otherwise than before; empty for a new record, and for one that went
   */
  public record What(ChangedRecord record, String kindLabel, @Nullable LocalizedText label, @Nullable String address,
      List<FieldChange> fields) {

    /** The record's page, else its history. */
    public String href() {
      return address != null ? address : RecordAddress.of(record.kind(), record.keyAfter());
    }
  }
}
