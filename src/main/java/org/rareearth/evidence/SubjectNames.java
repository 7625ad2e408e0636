package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.rareearth.kernel.LocalizedText;
import org.springframework.transaction.annotation.Transactional;

/** The names of the things that conflicts are about; each module offers its own, so that evidence need not know them. */
public abstract class SubjectNames {

  private final EntityManager entityManager;
  private final SubjectKind kind;
  private final String query;

  /** @param query HQL that selects slug and name of the rows whose slug is in {@code :slugs} */
  protected SubjectNames(EntityManager entityManager, SubjectKind kind, String query) {
    this.entityManager = entityManager;
    this.kind = kind;
    this.query = query;
  }

  public SubjectKind kind() {
    return kind;
  }

  /** Name by slug, with one query. */
  @Transactional(readOnly = true)
  public Map<String, LocalizedText> names(Collection<String> slugs) {
    return slugs.isEmpty() ? Map.of() : entityManager.createQuery(query, Object[].class).setParameter("slugs", slugs)
        .getResultList().stream().collect(Collectors.toMap(row -> (String) row[0], row -> (LocalizedText) row[1]));
  }
}
