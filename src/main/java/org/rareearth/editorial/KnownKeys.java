package org.rareearth.editorial;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which keys are taken, of live records and of those before in the same proposal: asked one by one for a form, all at once for an import. */
final class KnownKeys {

  /** So many questions are cheaper than reading every key. */
  private static final int FEW = 30;

  private final Kinds kinds;
  private final Map<String, Map<String, Boolean>> asked = new HashMap<>();
  private final Map<String, Set<String>> all = new HashMap<>();
  private final Map<String, Set<String>> added = new HashMap<>();
  private final Map<String, Predicate<String>> expected = new HashMap<>();

  KnownKeys(Kinds kinds) {
    this.kinds = kinds;
  }

  /** Tells of keys that will come later in the same run. */
  void expect(String kind, Predicate<String> coming) {
    expected.put(kind, coming);
  }

  /** Whether the key will be there at the end of the run: enough for a record that is only mentioned. */
  boolean will(String kind, String key) {
    return expected.getOrDefault(kind, any -> false).test(key);
  }

  void add(String kind, String key) {
    added.computeIfAbsent(kind, any -> new HashSet<>()).add(key);
  }

  boolean isAdded(String kind, String key) {
    return added.getOrDefault(kind, Set.of()).contains(key);
  }

  boolean has(String kind, String key) {
    return isAdded(kind, key) || isLive(kind, key);
  }

  boolean isLive(String kind, String key) {
    Set<String> every = all.get(kind);
    if (every != null) {
      return every.contains(key);
    }
    Map<String, Boolean> answers = asked.computeIfAbsent(kind, any -> new HashMap<>());
    Boolean known = answers.get(key);
    if (known == null && answers.size() >= FEW) {
      all.put(kind, kinds.find(kind).keys().collect(Collectors.toSet()));
      return isLive(kind, key);
    }
    return answers.computeIfAbsent(key, any -> kinds.find(kind).find(key) != null);
  }
}
