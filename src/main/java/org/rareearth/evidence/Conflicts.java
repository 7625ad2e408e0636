package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Slugged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for conflicts. */
@Component
public class Conflicts {

  private final EntityManager entityManager;
  private final ConflictRepository repository;

  Conflicts(EntityManager entityManager, ConflictRepository repository) {
    this.entityManager = entityManager;
    this.repository = repository;
  }

  public @Nullable Conflict find(String slug) {
    return Slugged.find(entityManager, Conflict.class, slug);
  }

  /** Every conflict, open ones first, in the order in which they were recorded. */
  @Transactional(readOnly = true)
  public List<ConflictRow> all() {
    return repository.all().stream().map(Conflicts::row).toList();
  }

  /** The conflicts about one plant, award, organization, stage or measure, open ones first. */
  @Transactional(readOnly = true)
  public List<ConflictRow> about(SubjectKind kind, String subject) {
    return about(kind, List.of(subject));
  }

  /** The conflicts about any of these plants, awards, organizations, stages or measures, open ones first. */
  @Transactional(readOnly = true)
  public List<ConflictRow> about(SubjectKind kind, Collection<String> subjects) {
    return repository.about(kind, subjects).stream().map(Conflicts::row).toList();
  }

  private static ConflictRow row(Conflict conflict) {
    return new ConflictRow(conflict.slug(), conflict.type(), conflict.subjectKind(), conflict.subject(), conflict.title(),
        conflict.reading(), conflict.state(),
        conflict.sides().stream().map(side -> new ConflictRow.Side(side.side(), side.statementKind(), side.statement())).toList());
  }
}
