package org.rareearth.editorial;

import java.util.List;
import java.util.stream.Collectors;

/** A record that cannot go, because others still refer to it and would lead nowhere. */
public final class StillReferred extends RuntimeException {

  private final transient RecordKey record;
  private final transient List<RecordKey> references;

  public StillReferred(RecordKey record, List<RecordKey> references) {
    super("%s %s is still referred to by %s".formatted(record.kind(), record.key(),
        references.stream().map(reference -> reference.kind() + " " + reference.key()).collect(Collectors.joining(", "))));
    this.record = record;
    this.references = List.copyOf(references);
  }

  public RecordKey record() {
    return record;
  }

  /** Those that refer to it. */
  public List<RecordKey> references() {
    return references;
  }
}
