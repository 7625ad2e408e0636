package org.rareearth.editorial;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which keys of new records were live or retired before, asked for a whole batch at once: a question for each of a hundred thousand records
 * costs more than writing them.
 */
final class KeysBefore {

  private final Set<RecordKey> live = new HashSet<>();
  private final Set<RecordKey> retired = new HashSet<>();

  /** Only for a batch that creates and revises; where records go, keys become free on the way. */
  static boolean canTell(List<ProposedRecord> batch) {
    return batch.stream().allMatch(record -> record.action() == Action.CREATE || record.action() == Action.REVISE);
  }

  KeysBefore(List<ProposedRecord> batch, Kinds kinds, Retirements retirements) {
    Map<String, List<String>> created = batch.stream().filter(record -> record.action() == Action.CREATE)
        .collect(Collectors.groupingBy(ProposedRecord::kind, Collectors.mapping(ProposedRecord::key, Collectors.toList())));
    created.forEach((kind, keys) -> {
      kinds.find(kind).existing(keys).forEach(key -> live.add(new RecordKey(kind, key)));
      retirements.among(kind, keys).forEach(key -> retired.add(new RecordKey(kind, key)));
    });
  }

  /** Whether the key was free; it is not from now on. */
  boolean take(RecordKey key) {
    return live.add(key);
  }

  boolean isRetired(RecordKey key) {
    return retired.contains(key);
  }
}
