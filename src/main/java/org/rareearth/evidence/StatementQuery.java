package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/**
 * The statements of one table with one query each; a table says only how it is fetched and how a row is told.
 *
 * @param <E> the entity
 */
public abstract class StatementQuery<E> implements Statements {

  private final EntityManager entityManager;
  private final StatementKind kind;
  private final Class<E> entity;
  private final String source;
  private final String fetch;

  /**
   * @param source path from the row {@code e} to its source, such as {@code e.evidence.source}
   * @param fetch HQL joins that load what {@link #statement} reads
   */
  protected StatementQuery(EntityManager entityManager, StatementKind kind, Class<E> entity, String source, String fetch) {
    this.entityManager = entityManager;
    this.kind = kind;
    this.entity = entity;
    this.source = source;
    this.fetch = "select e from " + entity.getSimpleName() + " e join fetch " + source + " s " + fetch;
  }

  protected abstract Statement statement(E row);

  @Override
  public StatementKind kind() {
    return kind;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Statement> saidBy(String slug) {
    return entityManager.createQuery(fetch + " where s.slug = :source order by e.id", entity).setParameter("source", slug)
        .getResultList().stream().map(this::statement).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Statement> byKeys(Collection<String> keys) {
    return keys.isEmpty() ? List.of() : entityManager.createQuery(fetch + " where e.slug in :keys order by e.id", entity)
        .setParameter("keys", keys).getResultList().stream().map(this::statement).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Long> counts() {
    return entityManager.createQuery("select s.slug, count(e) from " + entity.getSimpleName() + " e join " + source
        + " s group by s.slug", Object[].class).getResultList().stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}
