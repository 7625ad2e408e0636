package org.rareearth.editorial;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down many records at once, with a few questions for each kind of them, from the tables of now or of then. */
@Component
class Snapshots {

  private final Kinds kinds;

  Snapshots(Kinds kinds) {
    this.kinds = kinds;
  }

  /** Those of the records that there are in the session that is bound to the thread. */
  @Transactional(readOnly = true)
  Map<RecordKey, Snapshot> of(Collection<RecordKey> records) {
    Map<RecordKey, Snapshot> taken = new HashMap<>();
    Map<String, List<String>> byKind = records.stream().distinct()
        .collect(Collectors.groupingBy(RecordKey::kind, TreeMap::new, Collectors.mapping(RecordKey::key, Collectors.toList())));
    byKind.forEach((kind, keys) -> take(kinds.find(kind), keys, taken));
    return taken;
  }

  private static <E> void take(RecordKind<E> kind, List<String> keys, Map<RecordKey, Snapshot> taken) {
    kind.findAll(keys).forEach((key, record) -> taken.put(new RecordKey(kind.name(), key),
        new Snapshot(new LinkedHashMap<>(kind.cells(record)), kind.address(record), kind.label(record))));
  }
}
