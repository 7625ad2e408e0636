package org.rareearth.editorial;

/** What a change made of one record: as it was before, and as it was after. */
public record Revision(ChangedRecord record, Snapshot before, Snapshot after) {

  /** The key under which it was known after the change, or before it for one that went. */
  public String key() {
    return record.keyAfter();
  }
}
