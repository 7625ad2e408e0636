package org.rareearth.editorial;

import java.util.List;

/** A record changed after its author started from it, in the same field: a reviewer cannot decide between two texts that nobody compared. */
public final class Clashed extends RuntimeException {

  private final transient RecordKey record;
  private final List<String> columns;

  Clashed(RecordKey record, List<String> columns) {
    super(record.kind() + " " + record.key() + " changed meanwhile: " + columns);
    this.record = record;
    this.columns = List.copyOf(columns);
  }

  public RecordKey record() {
    return record;
  }

  /** The fields that both changed; empty when the record as a whole is gone, or there already. */
  public List<String> columns() {
    return columns;
  }
}
