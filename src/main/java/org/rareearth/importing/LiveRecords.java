package org.rareearth.importing;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;

/**
 * What the public records say now, as an import compares itself with them: each kind is read through once, and of each record no more is
 * kept than two numbers, so that a million of them fit.
 */
final class LiveRecords {

  private static final int CLEAR_AFTER = 2_000;

  private final Kinds kinds;
  private final EntityManager entityManager;
  private final Map<String, LongMap> digests = new HashMap<>();

  LiveRecords(Kinds kinds, EntityManager entityManager) {
    this.kinds = kinds;
    this.entityManager = entityManager;
  }

  boolean has(String kind, String key) {
    return of(kind).contains(digest(key));
  }

  /** Whether the live record says the same in every cell. */
  boolean says(String kind, String key, Map<String, String> cells) {
    LongMap digests = of(kind);
    long name = digest(key);
    return digests.contains(name) && digests.get(name) == digest(cells);
  }

  @Nullable Map<String, String> cells(String kind, String key) {
    return kinds.cells(kind, key);
  }

  static long digest(String text) {
    long digest = 1469598103934665603L;
    for (int i = 0; i < text.length(); i++) {
      digest = (digest ^ text.charAt(i)) * 1099511628211L;
    }
    return digest ^ digest >>> 32;
  }

  private static long digest(Map<String, String> cells) {
    long digest = 17;
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      if (!cell.getValue().isEmpty()) {
        digest = digest * 0x9E3779B97F4A7C15L + digest(cell.getKey());
        digest = digest * 0x9E3779B97F4A7C15L + digest(cell.getValue());
      }
    }
    return digest;
  }

  private LongMap of(String kind) {
    return digests.computeIfAbsent(kind, name -> read(kinds.find(name)));
  }

  private <E> LongMap read(RecordKind<E> kind) {
    LongMap found = new LongMap();
    try (Stream<E> all = kind.all()) {
      all.forEach(record -> {
        found.put(digest(kind.key(record)), digest(kind.cells(record)));
        if (found.size() % CLEAR_AFTER == 0) {
          entityManager.clear();
        }
      });
    }
    return found;
  }
}
