package org.rareearth.editorial;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The live records that a candidate is compared with, by what they have in common: asked one by one for a form, all at once for an
 * import, so that neither a million rows nor a million live records make a check slow.
 *
 * @param <P> what is read of each
 */
public final class Peers<P> {

  /** So many questions are cheaper than reading every record. */
  private static final int FEW = 30;

  private final EntityManager entityManager;
  private final Class<P> type;
  private final String question;
  private final String path;
  private final Function<P, String> common;
  private final Map<String, List<P>> known = new HashMap<>();
  private boolean whole;

  /**
   * @param question selects the components of the type, without a condition
   * @param path of what they have in common
   * @param common reads the same off one of them
   */
  public Peers(EntityManager entityManager, Class<P> type, String question, String path, Function<P, String> common) {
    this.entityManager = entityManager;
    this.type = type;
    this.question = question;
    this.path = path;
    this.common = common;
  }

  /** Those that have this in common; none for an empty key. */
  public List<P> of(String key) {
    if (key.isEmpty()) {
      return List.of();
    }
    List<P> found = known.get(key);
    return found != null ? found : whole ? List.of() : ask(key);
  }

  /** The only one, where a key has but one. */
  public @Nullable P one(String key) {
    List<P> found = of(key);
    return found.isEmpty() ? null : found.getFirst();
  }

  private List<P> ask(String key) {
    if (known.size() >= FEW) {
      known.clear();
      entityManager.createQuery(question, type).getResultList()
          .forEach(peer -> known.computeIfAbsent(common.apply(peer), any -> new ArrayList<>()).add(peer));
      whole = true;
      return known.getOrDefault(key, List.of());
    }
    List<P> found = entityManager.createQuery(question + " where " + path + " = :key", type).setParameter("key", key).getResultList();
    known.put(key, found);
    return found;
  }
}
